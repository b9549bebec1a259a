package dev.narae.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Forms are UTF-8, as browsers send them (URL Standard; RFC 7578, section 5.1). */
final class FormCharset {
  private FormCharset() {}

  /**
   * Refuses a type whose parameter names another charset.
   *
   * @throws Problem 415
   */
  static void requireUtf8(@Nullable HeaderValue type) {
    String charset = type == null ? null : type.parameter("charset");
    if (charset == null) {
      return;
    }
    String name = charset.toLowerCase(Locale.ROOT);
    // ASCII is UTF-8 too.
    if (!name.equals("utf-8") && !name.equals("utf8") && !name.equals("us-ascii")) {
      throw Problem.unsupportedMediaType("The text of a form must be UTF-8.");
    }
  }

  /**
   * The bytes as text.
   *
   * @throws Problem 400 if they are not UTF-8
   */
  static String decode(byte[] bytes, int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("The form holds text that is not UTF-8.");
    }
  }
}
