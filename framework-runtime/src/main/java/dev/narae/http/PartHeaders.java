package dev.narae.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a part say (RFC 7578, sections 4.2 to 4.8).
 *
 * @param name of the form's field
 * @param fileName without folders; null if there is none
 * @param contentType of the part, {@code text/plain} by default
 * @param isUnselected whether it has an empty file name, as browsers send it for an input without a
 *     file
 */
record PartHeaders(
    String name, @Nullable String fileName, String contentType, boolean isUnselected) {

  /**
   * Reads header lines, each ended by CRLF.
   *
   * @throws Problem 400 if a line is no header or the part has no name, 415 if its content is
   *     encoded
   */
  static PartHeaders parse(String block) {
    String disposition = null;
    String contentType = null;
    int from = 0;
    while (!block.startsWith("\r\n", from)) {
      int end = endOfLine(block, from);
      String line = unfolded(block.substring(from, end));
      int colon = line.indexOf(':');
      if (colon <= 0) {
        throw malformed();
      }
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (name.equals("content-disposition") && disposition == null) {
        disposition = value;
      } else if (name.equals("content-disposition")) {
        throw malformed();
      } else if (name.equals("content-type")) {
        contentType = value;
      } else if (name.equals("content-transfer-encoding")) {
        requireIdentity(value);
      }
      from = end + 2;
    }
    return of(disposition, contentType == null ? "text/plain" : contentType);
  }

  private static PartHeaders of(@Nullable String disposition, String contentType) {
    HeaderValue value = disposition == null ? null : HeaderValue.parse(disposition);
    String name = value == null ? null : value.parameter("name");
    if (value == null || name == null || !value.value().equals("form-data")) {
      throw Problem.badRequest("A part of the form has no name.");
    }
    String fileName = value.parameter("filename");
    boolean unselected = fileName != null && fileName.isEmpty();
    return new PartHeaders(
        name, fileName == null ? null : lastSegment(fileName), contentType, unselected);
  }

  /** The end of a header's last line: one that begins with a space goes on (RFC 5322, 2.2.3). */
  private static int endOfLine(String block, int from) {
    int end = block.indexOf("\r\n", from);
    while (end >= 0
        && end + 2 < block.length()
        && (block.charAt(end + 2) == ' ' || block.charAt(end + 2) == '\t')) {
      end = block.indexOf("\r\n", end + 2);
    }
    if (end < 0) {
      throw malformed();
    }
    return end;
  }

  private static String unfolded(String lines) {
    String line = lines.replace("\r\n", "");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\t' && Character.isISOControl(c)) {
        throw malformed();
      }
    }
    return line;
  }

  /** RFC 7578, section 4.7: encodings are deprecated, and nothing but mail ever sent them. */
  private static void requireIdentity(String encoding) {
    String name = encoding.toLowerCase(Locale.ROOT);
    if (!name.equals("7bit") && !name.equals("8bit") && !name.equals("binary")) {
      throw Problem.unsupportedMediaType("The parts of a form must not be encoded.");
    }
  }

  private static @Nullable String lastSegment(String fileName) {
    int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    String segment = fileName.substring(slash + 1);
    boolean isName = !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
    return isName ? segment : null;
  }

  private static Problem malformed() {
    return Problem.badRequest("A part of the form has headers that can't be read.");
  }
}
