package dev.narae.local.error;

import org.jspecify.annotations.Nullable;

/**
 * Something the developer can put right, such as a port in use or an app that was not built.
 *
 * <p>The message is complete: it says what is wrong and what to do, and is meant to be shown alone.
 * A cause is given only where its stack trace helps, as with an exception out of the app's own
 * code.
 */
public final class LocalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception whose message says it all. */
  public LocalException(String message) {
    this(message, null);
  }

  /** Creates an exception whose cause helps to find the place in the app's code. */
  public LocalException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
