package dev.narae.json;

/** Where in a document something is wrong, as people count. */
final class Malformed {
  private Malformed() {}

  /** A document of nothing but white space. */
  static MalformedJsonException empty() {
    return new MalformedJsonException("The JSON text is empty", 1, 1);
  }

  /** At the byte of that index. */
  static MalformedJsonException at(byte[] document, int index, String what) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (document[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new MalformedJsonException(what, line, index - lineStart + 1);
  }
}
