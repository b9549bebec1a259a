package dev.narae.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Percent-decoding (RFC 3986 section 2.1) as UTF-8. */
public final class PercentDecoder {
  private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private PercentDecoder() {}

  /** Whether every percent sign has two hexadecimal digits after it. */
  public static boolean canDecode(String text) {
    return !MALFORMED.matcher(text).find();
  }

  /** Decodes a path, in which a plus sign is a plus sign; a malformed escape stays as it is. */
  public static String path(String text) {
    return query(text.replace("+", "%2B"));
  }

  /** Decodes a name or value of a query, in which a plus sign is a space. */
  public static String query(String text) {
    return URLDecoder.decode(MALFORMED.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8);
  }
}
