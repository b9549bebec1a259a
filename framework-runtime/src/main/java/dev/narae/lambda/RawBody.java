package dev.narae.lambda;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bodies of requests that are no JSON. */
final class RawBody {
  private RawBody() {}

  /** Whether the body is {@code text/plain}, in whatever charset. */
  static boolean isPlainText(Request request) {
    String contentType = request.header("content-type");
    return contentType != null && MediaTypes.isPlainText(contentType);
  }

  /**
   * The text of a {@code text/plain} body.
   *
   * @throws Problem 415 if it is in another charset than UTF-8, 400 if it is not even that
   */
  static String text(Request request) {
    String contentType = request.header("content-type");
    if (contentType == null || !MediaTypes.isText(contentType)) {
      throw Problem.unsupportedMediaType("Text must be UTF-8.");
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(request.body());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw Problem.badRequest("The body is not UTF-8.");
    }
  }

  /**
   * The type that the client says, or that of bytes of which nothing is known.
   *
   * @throws Problem 415 if it is not printable ASCII, so no media type
   */
  static String contentType(Request request) {
    String contentType = request.header("content-type");
    if (contentType == null) {
      return "application/octet-stream";
    }
    for (int i = 0; i < contentType.length(); i++) {
      if (contentType.charAt(i) < ' ' || contentType.charAt(i) >= 0x7F) {
        throw Problem.unsupportedMediaType("The content type is no media type.");
      }
    }
    return contentType;
  }
}
