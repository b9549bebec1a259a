package dev.narae.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file, or another part, of a {@code multipart/form-data} body (RFC 7578). Everything about it
 * but its bytes is the client's word: the name need not fit the content, nor the type.
 */
public final class FilePart {
  private final String name;
  private final @Nullable String fileName;
  private final String contentType;
  private final byte[] body;
  private final int from;
  private final int to;

  /** A part whose bytes are a piece of the body, which nobody changes. */
  FilePart(
      String name, @Nullable String fileName, String contentType, byte[] body, int from, int to) {
    this.name = name;
    this.fileName = fileName;
    this.contentType = contentType;
    this.body = body;
    this.from = from;
    this.to = to;
  }

  /** A part of one's own, for tests. */
  public static FilePart of(
      String name, @Nullable String fileName, String contentType, byte[] bytes) {
    return new FilePart(name, fileName, contentType, bytes.clone(), 0, bytes.length);
  }

  /** The name of the form's field. */
  public String name() {
    return name;
  }

  /**
   * What the client calls the file, without any folders before it (RFC 7578, section 4.2); null if
   * it says nothing. Never make a path of it.
   */
  public @Nullable String fileName() {
    return fileName;
  }

  /** The media type with its parameters as the client says it; {@code text/plain} if it doesn't. */
  public String contentType() {
    return contentType;
  }

  /** How many bytes there are. */
  public int size() {
    return to - from;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return Arrays.copyOfRange(body, from, to);
  }

  /**
   * The content as text.
   *
   * @throws Problem 415 if its type names a charset other than UTF-8, 400 if it is not UTF-8
   */
  public String text() {
    FormCharset.requireUtf8(HeaderValue.parse(contentType));
    return FormCharset.decode(body, from, to);
  }
}
