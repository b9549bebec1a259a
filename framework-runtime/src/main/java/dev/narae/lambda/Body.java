package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.Base64;

/** The body of an event: text in UTF-8, or bytes in Base64. */
final class Body {
  private final byte[] text;
  private final boolean base64;

  /** Takes over the bytes. */
  Body(byte[] text, boolean base64) {
    this.text = text;
    this.base64 = base64;
  }

  /**
   * Adds the bytes that the client sent.
   *
   * @throws IllegalArgumentException if the gateway says Base64 and it is none
   */
  void fill(Request.Builder request) {
    request.bodyBase64(base64);
    request.body(base64 ? Base64.getDecoder().decode(text) : text);
  }
}
