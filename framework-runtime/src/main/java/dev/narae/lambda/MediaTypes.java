package dev.narae.lambda;

import dev.narae.http.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the Content-Type header says (RFC 9110, section 8.3). */
final class MediaTypes {
  /** What nearly all answers are, which needs no parsing. */
  private static final String JSON = "application/json";

  private MediaTypes() {}

  /**
   * Does nothing for {@code application/json} and types with the suffix {@code +json} (RFC 6839).
   * Parameters are ignored: RFC 8259 defines none, and JSON is always UTF-8.
   *
   * @throws Problem 415 for any other type and for none
   */
  static void requireJson(@Nullable String contentType) {
    if (contentType == null) {
      throw Problem.unsupportedMediaType(
          "The body has no content type. Send the header Content-Type: application/json.");
    }
    if (!isJson(contentType)) {
      throw Problem.unsupportedMediaType(
          "The body must be JSON. Send it with the header Content-Type: application/json.");
    }
  }

  /** Whether it is {@code application/json} or has the suffix {@code +json}. */
  static boolean isJson(String contentType) {
    if (contentType.equals(JSON)) {
      return true;
    }
    String bare = bare(contentType);
    return bare.equals(JSON) || isJsonSuffixed(bare);
  }

  /** Whether it is {@code text/plain}, with whatever parameters. */
  static boolean isPlainText(String contentType) {
    return bare(contentType).equals("text/plain");
  }

  /**
   * Whether bytes of that type are text in UTF-8: {@code text/*}, JSON, XML with SVG, JavaScript
   * and forms, unless a parameter names another charset.
   */
  static boolean isText(String contentType) {
    if (contentType.equals(JSON)) {
      return true;
    }
    String bare = bare(contentType);
    boolean text =
        bare.startsWith("text/")
            || isJsonSuffixed(bare)
            || bare.endsWith("+xml")
            || isTextApplication(bare);
    int charset = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
    return text && (charset < 0 || isUtf8(contentType.substring(charset + "charset=".length())));
  }

  private static boolean isTextApplication(String type) {
    return switch (type) {
      case "application/json",
          "application/xml",
          "application/javascript",
          "application/ecmascript",
          "application/x-www-form-urlencoded" ->
          true;
      default -> false;
    };
  }

  /** ASCII is UTF-8 too. */
  private static boolean isUtf8(String charset) {
    String name = bare(charset).replace("\"", "");
    return name.equals("utf-8") || name.equals("utf8") || name.equals("us-ascii");
  }

  /** Without parameters, in lower case. */
  private static String bare(String contentType) {
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isJsonSuffixed(String type) {
    int slash = type.indexOf('/');
    return slash > 0 && type.endsWith("+json") && type.length() > slash + 6;
  }
}
