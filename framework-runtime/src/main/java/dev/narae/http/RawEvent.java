package dev.narae.http;

import java.nio.charset.StandardCharsets;

/**
 * The whole event that a request came in, as Lambda handed it to the function: JSON in UTF-8. A
 * parameter type of routes, for what {@link Request} leaves out. Its form depends on the API's
 * type.
 */
public final class RawEvent {
  private final byte[] bytes;

  private RawEvent(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * An event.
   *
   * @param bytes are not copied, since events are large; nobody may change them
   */
  public static RawEvent of(byte[] bytes) {
    return new RawEvent(bytes);
  }

  /** A copy of the event's bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The event as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The size alone: events hold tokens and cookies. */
  @Override
  public String toString() {
    return "RawEvent[" + bytes.length + " bytes]";
  }
}
