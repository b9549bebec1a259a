package dev.narae.lambda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** The content coding gzip (RFC 1952). A class of its own: {@code java.util.zip} is loaded late. */
final class Gzip {
  private static final int BUFFER = 8192;

  private Gzip() {}

  static byte[] compress(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, BUFFER)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory doesn't fail.
    }
    return bytes.toByteArray();
  }
}
