package dev.narae.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Percent-decoding (RFC 3986 section 2.1) as UTF-8. The HTTP server has refused malformed escapes
 * with 400 before any of this is reached.
 */
final class PercentDecoder {
  private PercentDecoder() {}

  /** Decodes a path, in which a plus sign is a plus sign. */
  static String path(String text) {
    return query(text.replace("+", "%2B"));
  }

  /** Decodes a name or value of a query, in which a plus sign is a space. */
  static String query(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
