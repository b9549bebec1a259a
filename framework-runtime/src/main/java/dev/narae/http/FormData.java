package dev.narae.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form that is the body of a request: {@code application/x-www-form-urlencoded}
 * (URL Standard) or {@code multipart/form-data} (RFC 7578). Names and texts are UTF-8.
 *
 * <p>At most 1,000 fields are read, or 100 parts with at most 8 KB of headers each.
 */
public final class FormData {
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";
  private static final int MAX_FIELDS = 1000;
  private static final FormData EMPTY = new FormData(Map.of(), Map.of());

  private final Map<String, List<String>> texts;
  private final Map<String, List<FilePart>> parts;

  private FormData(Map<String, List<String>> texts, Map<String, List<FilePart>> parts) {
    this.texts = texts;
    this.parts = parts;
  }

  /**
   * The form of a request; an empty one if it has no body.
   *
   * @throws Problem 413 if it has more than {@code maxBytes} bytes or too many fields, 415 if it is
   *     no form, 400 if it can't be read
   */
  public static FormData of(Request request, int maxBytes) {
    return read(request, maxBytes, true);
  }

  /**
   * The form of a request that may have files; an empty one if it has no body.
   *
   * @throws Problem 413 if it has more than {@code maxBytes} bytes or too many parts, 415 if it is
   *     not {@code multipart/form-data}, 400 if it can't be read
   */
  public static FormData multipart(Request request, int maxBytes) {
    return read(request, maxBytes, false);
  }

  private static FormData read(Request request, int maxBytes, boolean urlEncoded) {
    byte[] body = request.bytes();
    if (body.length == 0) {
      return EMPTY;
    }
    if (body.length > maxBytes) {
      throw Problem.contentTooLarge("The body must have at most " + maxBytes + " bytes.");
    }
    String header = request.header("content-type");
    HeaderValue type = header == null ? null : HeaderValue.parse(header);
    if (type != null && type.value().equals(MULTIPART)) {
      return new FormData(Map.of(), MultipartForm.read(body, type.parameter("boundary")));
    }
    if (urlEncoded && type != null && type.value().equals(URL_ENCODED)) {
      FormCharset.requireUtf8(type);
      String text = FormCharset.decode(body, 0, body.length);
      return new FormData(Query.parse(text, "form", MAX_FIELDS), Map.of());
    }
    throw Problem.unsupportedMediaType(
        "The body must be a form. Send it as "
            + (urlEncoded ? URL_ENCODED + " or " + MULTIPART : MULTIPART)
            + ".");
  }

  /**
   * The texts of a field in their order; none if absent. A part with a file name is none.
   *
   * @throws Problem 400 or 415 if one is not UTF-8
   */
  public List<String> texts(String name) {
    List<FilePart> ofName = parts.get(name);
    if (ofName == null) {
      return texts.getOrDefault(name, List.of());
    }
    List<String> decoded = new ArrayList<>(ofName.size());
    for (FilePart part : ofName) {
      if (part.fileName() == null) {
        decoded.add(part.text());
      }
    }
    return decoded;
  }

  /** The first text of a field, or null. */
  public @Nullable String text(String name) {
    List<String> all = texts(name);
    return all.isEmpty() ? null : all.get(0);
  }

  /**
   * The parts of a field in their order, whether they have a file name or not; none if absent, and
   * none of a form that is not multipart.
   */
  public List<FilePart> parts(String name) {
    return parts.getOrDefault(name, List.of());
  }
}
