package dev.narae.local.gateway;

import dev.narae.local.http.Header;
import java.util.List;

/** A request that ends at the gateway. */
final class RefusalException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;
  private final transient List<Header> headers;

  RefusalException(Trouble trouble) {
    this(trouble, "", List.of());
  }

  /**
   * A refusal.
   *
   * @param message more about it for the client, where the API type has a place for that
   * @param headers what goes with it
   */
  RefusalException(Trouble trouble, String message, List<Header> headers) {
    super(message);
    this.trouble = trouble;
    this.headers = List.copyOf(headers);
  }

  Trouble trouble() {
    return trouble;
  }

  List<Header> headers() {
    return headers;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
