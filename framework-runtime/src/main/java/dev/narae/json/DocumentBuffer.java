package dev.narae.json;

/** A place for small documents, made once and used again and again. */
final class DocumentBuffer {
  /** The largest document, in bytes, that is copied. */
  private static final int KEPT = 16 * 1024;

  private static final int LEAST = 1024;

  private byte[] bytes = {};
  private PlainText texts = new PlainText(bytes);

  /**
   * Begins to read a document. A small one is copied, which is sooner done than to make for it what
   * looks at eight bytes at a time.
   */
  void open(Walker walker, byte[] document, JsonLimits limits) {
    int length = document.length;
    if (length > KEPT) {
      walker.start(document, new PlainText(document), length, limits);
      return;
    }
    if (length > bytes.length - Long.BYTES) {
      bytes = new byte[Math.max(LEAST, Math.min(length * 2, KEPT) + Long.BYTES)];
      texts = new PlainText(bytes);
    }
    System.arraycopy(document, 0, bytes, 0, length);
    walker.start(bytes, texts, length, limits);
  }
}
