package dev.narae.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Percent escapes of UTF-8 as URIs carry them (RFC 3986, section 2.1). Those of requests are
 * decoded once; unlike browsers and most servers, it refuses what can't be decoded rather than
 * guessing.
 */
public final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /**
   * A text as one segment of a path, or one name or value of a query: all but letters, digits and
   * {@code -._~} becomes escapes (RFC 3986, section 2.3).
   */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean unreserved =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '.'
              || c == '_'
              || c == '~';
      if (unreserved) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return encoded.toString();
  }

  /**
   * One segment of a path, decoded. A {@code +} stays what it is.
   *
   * @throws Problem 400 if an escape is malformed or is not UTF-8
   */
  public static String decodeSegment(String segment) {
    return segment.indexOf('%') < 0 ? segment : decode(segment, false, "path");
  }

  /**
   * A name or a value of a query, decoded; a {@code +} is a space ({@code
   * application/x-www-form-urlencoded} of the URL Standard).
   *
   * @throws Problem 400 if an escape is malformed or is not UTF-8
   */
  public static String decodeQuery(String text) {
    return decodeQuery(text, "query string");
  }

  /** The same of another part of the request, which messages name. */
  static String decodeQuery(String text, String part) {
    return text.indexOf('%') < 0 && text.indexOf('+') < 0 ? text : decode(text, true, part);
  }

  private static String decode(String text, boolean plusIsSpace, String part) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(in.length);
    for (int i = 0; i < in.length; i++) {
      if (in[i] == '%') {
        out.put(escape(in, i, part));
        i += 2;
      } else {
        out.put(plusIsSpace && in[i] == '+' ? (byte) ' ' : in[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("The " + part + " holds percent escapes that are not UTF-8.");
    }
  }

  private static byte escape(byte[] in, int at, String part) {
    int high = at + 2 < in.length ? Character.digit(in[at + 1], 16) : -1;
    int low = at + 2 < in.length ? Character.digit(in[at + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw Problem.badRequest("The " + part + " holds a % that starts no percent escape.");
    }
    return (byte) ((high << 4) | low);
  }
}
