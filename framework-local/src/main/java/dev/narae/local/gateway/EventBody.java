package dev.narae.local.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.narae.local.http.Body;
import dev.narae.local.http.HttpRequest;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A request's body as it stands in the event: text types as they are, everything else in Base64.
 *
 * @param text the text or the Base64
 * @param base64 which of the two it is
 */
record EventBody(String text, boolean base64) {
  private static final Pattern TEXT_TYPE =
      Pattern.compile("text/.*|application/(json|javascript|xml|[^;]*\\+json|[^;]*\\+xml)");

  /** Chooses the form by the content type, and Base64 for what turns out not to be UTF-8. */
  static EventBody of(HttpRequest request) {
    Body body = request.body();
    if (body.isEmpty()) {
      return new EventBody("", false);
    }
    if (isText(request.header("content-type").orElse(""))) {
      try {
        return new EventBody(UTF_8.newDecoder().decode(body.buffer()).toString(), false);
      } catch (CharacterCodingException e) {
        return inBase64(body);
      }
    }
    return inBase64(body);
  }

  private static EventBody inBase64(Body body) {
    return new EventBody(
        ISO_8859_1.decode(Base64.getEncoder().encode(body.buffer())).toString(), true);
  }

  private static boolean isText(String contentType) {
    String type = contentType.replaceAll(";.*", "").trim().toLowerCase(Locale.ROOT);
    return TEXT_TYPE.matcher(type).matches();
  }
}
