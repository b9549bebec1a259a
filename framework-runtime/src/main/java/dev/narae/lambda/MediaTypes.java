package dev.narae.lambda;

import dev.narae.http.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the Content-Type header says (RFC 9110, section 8.3). */
final class MediaTypes {
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
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    String bare = type.strip().toLowerCase(Locale.ROOT);
    if (!bare.equals("application/json") && !isJsonSuffixed(bare)) {
      throw Problem.unsupportedMediaType(
          "The body must be JSON. Send it with the header Content-Type: application/json.");
    }
  }

  private static boolean isJsonSuffixed(String type) {
    int slash = type.indexOf('/');
    return slash > 0 && type.endsWith("+json") && type.length() > slash + 6;
  }
}
