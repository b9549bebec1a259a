package dev.narae.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a {@code multipart/form-data} body apart (RFC 7578, RFC 2046, section 5.1.1). Lines end
 * with CRLF. What stands before the first and after the last boundary is ignored.
 */
final class MultipartForm {
  private static final int MAX_PARTS = 100;

  /** Bytes of one part's headers, the empty line after them included. */
  private static final int MAX_HEADERS = 8192;

  private static final byte[] HEADERS_END = {'\r', '\n', '\r', '\n'};

  private final byte[] body;
  private final byte[] delimiter;
  private final Map<String, List<FilePart>> parts = new LinkedHashMap<>();
  private int count;

  /** After {@link #find}: where the delimiter begins, and where the text after its line does. */
  private int delimiterStart;

  private int delimiterEnd;
  private boolean last;

  private MultipartForm(byte[] body, String boundary) {
    this.body = body;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The parts by their names.
   *
   * @throws Problem 400 if the body can't be read, 413 if it has too many parts
   */
  static Map<String, List<FilePart>> read(byte[] body, @Nullable String boundary) {
    if (boundary == null || !isBoundary(boundary)) {
      throw Problem.badRequest("The content type of the form has no boundary, or a wrong one.");
    }
    MultipartForm form = new MultipartForm(body, boundary);
    form.read();
    return form.parts;
  }

  /** RFC 2046, section 5.1.1: 1 to 70 characters, the last of them no space. */
  private static boolean isBoundary(String boundary) {
    for (int i = 0; i < boundary.length(); i++) {
      char c = boundary.charAt(i);
      boolean alphanumeric =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!alphanumeric && "'()+_,-./:=? ".indexOf(c) < 0) {
        return false;
      }
    }
    return !boundary.isEmpty() && boundary.length() <= 70 && !boundary.endsWith(" ");
  }

  private void read() {
    // The first delimiter may begin the body, without the line end that belongs to all others.
    find(-2);
    while (!last) {
      int headers = delimiterEnd;
      int content = endOfHeaders(headers);
      // An empty part may leave out its empty line: then that line's end is the delimiter's.
      find(content - 2);
      add(headers, content, Math.max(content, delimiterStart));
    }
  }

  private void add(int headers, int content, int end) {
    if (++count > MAX_PARTS) {
      throw Problem.contentTooLarge("A form must have at most " + MAX_PARTS + " parts.");
    }
    String lines = FormCharset.decode(body, headers, content);
    PartHeaders part = PartHeaders.parse(lines);
    if (part.isUnselected() && end == content) {
      return;
    }
    FilePart file =
        new FilePart(part.name(), part.fileName(), part.contentType(), body, content, end);
    List<FilePart> ofName = parts.get(part.name());
    if (ofName == null) {
      ofName = new ArrayList<>(1);
      parts.put(part.name(), ofName);
    }
    ofName.add(file);
  }

  private int endOfHeaders(int from) {
    int limit = Math.min(body.length, from + MAX_HEADERS) - HEADERS_END.length;
    for (int i = from; i <= limit; i++) {
      if (matches(HEADERS_END, 0, i)) {
        return i + HEADERS_END.length;
      }
    }
    throw Problem.badRequest("A part of the form has no end of its headers, or too many of them.");
  }

  /** Finds the next delimiter; what only begins like one is content. */
  private void find(int from) {
    for (int i = from; i < body.length; i++) {
      // Before the body, only its whole missing line end may be left out.
      int missing = i == -2 ? 2 : 0;
      if (matches(delimiter, missing, i + missing) && isLineEnd(i + delimiter.length)) {
        delimiterStart = i;
        return;
      }
    }
    throw Problem.badRequest("The form ends without its closing boundary.");
  }

  /** Whether a delimiter's line ends here, perhaps after the hyphens of the last, and spaces. */
  private boolean isLineEnd(int at) {
    last = at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
    int end = last ? at + 2 : at;
    while (end < body.length && (body[end] == ' ' || body[end] == '\t')) {
      end++;
    }
    delimiterEnd = end + 2;
    boolean lineEnd = end + 1 < body.length && body[end] == '\r' && body[end + 1] == '\n';
    return lineEnd || (last && end == body.length);
  }

  private boolean matches(byte[] pattern, int patternFrom, int at) {
    if (at < 0 || at + pattern.length - patternFrom > body.length) {
      return false;
    }
    for (int i = patternFrom; i < pattern.length; i++) {
      if (body[at + i - patternFrom] != pattern[i]) {
        return false;
      }
    }
    return true;
  }
}
