package dev.narae.lambda;

import dev.narae.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The bodies of events: text, or bytes in Base64. */
final class Bodies {
  private Bodies() {}

  /**
   * Adds the bytes that the client sent.
   *
   * @throws IllegalArgumentException if the gateway says Base64 and it is none
   */
  static void fill(Request.Builder request, Event event) {
    String body = event.body();
    if (body != null) {
      request.bodyBase64(event.base64());
      request.body(
          event.base64()
              ? Base64.getDecoder().decode(body)
              : body.getBytes(StandardCharsets.UTF_8));
    }
  }
}
