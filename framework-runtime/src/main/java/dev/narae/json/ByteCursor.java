package dev.narae.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON document (RFC 8259), checked while they are stepped over. */
final class ByteCursor {
  /** After the last byte: no token begins so. */
  private static final byte END = 0;

  private static final byte[] NOTHING = {};

  private final NumberCursor number = new NumberCursor();
  private final TextBuffer buffer = new TextBuffer();
  private JsonLimits limits = JsonLimits.DEFAULT;
  private byte[] bytes = NOTHING;
  private @Nullable PlainText texts;
  private int end;
  private int at;
  private int tokens;

  // The scalar that was stepped over last: its content, for strings without the quotes.
  private int from;
  private int to;

  /** Whether the content is ASCII and stands for itself. */
  private boolean plain;

  // The name that was stepped over last. Its text is made only if it is not plain.
  private int nameHash;
  private int nameStart;
  private int nameEnd;
  private @Nullable String nameText;

  /**
   * Goes to the beginning of a document.
   *
   * @param length of the document, which the array may exceed
   * @throws MalformedJsonException if it has too many bytes
   */
  void open(byte[] document, PlainText texts, int length, JsonLimits limits) {
    this.bytes = document;
    this.texts = texts;
    this.end = length;
    this.limits = limits;
    at = 0;
    tokens = 0;
    if (length > limits.bytes()) {
      throw malformed("The JSON text is too long");
    }
  }

  /** Goes to a byte of another one's document. */
  void openAt(ByteCursor other, int index) {
    bytes = other.bytes;
    texts = other.texts;
    end = other.end;
    limits = other.limits;
    at = index;
    tokens = 0;
  }

  /** Goes to that byte. */
  void goTo(int index) {
    at = index;
  }

  /** Forgets the document. */
  void close() {
    bytes = NOTHING;
    texts = null;
    end = 0;
    nameText = null;
  }

  /** The limits for the document. */
  JsonLimits limits() {
    return limits;
  }

  /** The number that was stepped over last. */
  NumberCursor number() {
    return number;
  }

  /** The index of the next byte. */
  int at() {
    return at;
  }

  /** Whether no byte follows. */
  boolean isAtEnd() {
    return at >= end;
  }

  /** The next byte after white space, which is stepped over; 0 at the end. */
  byte peek() {
    if (at < end) {
      byte next = bytes[at];
      // Programs write no white space.
      if (next > ' ') {
        return next;
      }
    }
    return afterSpace();
  }

  /** Steps over the character that {@link #peek} has found. */
  void take() {
    at++;
  }

  /** Steps over the beginning or the end of an object or an array. */
  void takeBracket() {
    count();
    at++;
  }

  /** Makes sure that only white space follows. */
  void end() {
    peek();
    if (at < end) {
      throw malformed("The JSON text goes on after its value");
    }
  }

  /** Steps over a string, whose quote {@link #peek} has found. */
  void string() {
    count();
    at++;
    from = at;
    at = plainEnd(at);
    plain = next() == '"';
    if (!plain) {
      rest();
    }
    to = at;
    at++;
    if (to - from > limits.string()) {
      throw malformed("A string of the JSON text is too long");
    }
  }

  /**
   * Steps over a property's name and the colon after it.
   *
   * @param guess the index of the name that usually comes here
   * @return the name's index; {@link JsonNames#UNKNOWN} if it is none of these
   */
  int name(JsonNames known, int guess) {
    if (peek() != '"') {
      throw unexpected();
    }
    int length = known.lengthAt(guess, bytes, at, end);
    if (length > 0) {
      count();
      nameStart = at + 1;
      at += length;
      nameText = known.get(guess);
      nameHash = nameText.hashCode();
      return guess;
    }
    string();
    nameStart = from;
    nameEnd = to;
    if (to - from > limits.name()) {
      throw malformed("A name of the JSON text is too long");
    }
    nameText = plain ? null : text();
    nameHash = nameText == null ? hash(bytes, from, to) : nameText.hashCode();
    if (peek() != ':') {
      throw unexpected();
    }
    at++;
    if (nameText != null) {
      return known.indexOf(nameText);
    }
    int index = known.indexOf(nameHash, bytes, from, to);
    nameText = index == JsonNames.UNKNOWN || known.isAliased(index) ? null : known.get(index);
    return index;
  }

  /** Steps over {@code true}, {@code false} or {@code null}, whose first character is next. */
  void literal() {
    count();
    from = at;
    plain = true;
    switch (bytes[at]) {
      case 't' -> literal("true");
      case 'f' -> literal("false");
      default -> literal("null");
    }
    to = at;
  }

  /** Steps over a number. */
  void stepNumber() {
    count();
    from = at;
    plain = true;
    int next = number.step(bytes, at, end);
    if (next < 0) {
      at = ~next;
      throw unexpected();
    }
    at = next;
    to = next;
    if (to - from > limits.number()) {
      throw malformed("A number of the JSON text is too long");
    }
  }

  /** The content of the scalar. */
  String text() {
    return plain ? ascii(from, to) : buffer.text(bytes, from, to);
  }

  /** The content of the scalar. */
  byte[] utf8() {
    return Escapes.decode(bytes, from, to);
  }

  /** The index of the string's content among texts; {@link JsonNames#UNKNOWN} if it is none. */
  int indexIn(JsonNames known) {
    return plain
        ? known.indexOf(hash(bytes, from, to), bytes, from, to)
        : known.indexOf(buffer.text(bytes, from, to));
  }

  /** The name's text. */
  String nameText() {
    String text = nameText;
    return text == null ? ascii(nameStart, nameEnd) : text;
  }

  /** The same as {@link String#hashCode} of its text. */
  int nameHash() {
    return nameHash;
  }

  /** Where the name's content begins. */
  int nameStart() {
    return nameStart;
  }

  /** The text of the string whose content begins there, which was stepped over before. */
  String textAt(int start) {
    int stop = plainEnd(start);
    if (bytes[stop] == '"') {
      return ascii(start, stop);
    }
    while (bytes[stop] != '"') {
      stop += bytes[stop] == '\\' ? 2 : 1;
    }
    return buffer.text(bytes, start, stop);
  }

  /**
   * The next byte is none that may stand there: what would be is found out by reading the document
   * once more.
   */
  MalformedJsonException unexpected() {
    MalformedJsonException mistake = SyntaxDiagnosis.of(Arrays.copyOf(bytes, end));
    return mistake == null ? malformed("The JSON text is not of the form expected") : mistake;
  }

  MalformedJsonException malformed(String what) {
    return Malformed.at(bytes, Math.min(at, end), what);
  }

  private String ascii(int start, int stop) {
    return new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1);
  }

  private byte afterSpace() {
    while (at < end) {
      byte next = bytes[at];
      if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
        return next;
      }
      at++;
    }
    return END;
  }

  private void count() {
    if (++tokens > limits.tokens()) {
      throw malformed("The JSON text has too many parts");
    }
  }

  private int plainEnd(int start) {
    PlainText finder = texts;
    return finder == null ? start : finder.end(start, end);
  }

  /** The next byte; 0 at the end. */
  private byte next() {
    return at < end ? bytes[at] : END;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  /** Goes on to the quote at the end of a string that is not plain. */
  private void rest() {
    byte next = next();
    while (next != '"') {
      if (next < 0) {
        int length = TextCheck.lengthAt(bytes, at, end);
        if (length == 0) {
          throw malformed("The JSON text is not UTF-8");
        }
        at += length;
      } else if (next == '\\') {
        escape();
      } else if (next < ' ') {
        throw unexpected();
      } else {
        at++;
      }
      next = next();
    }
  }

  /** Steps over an escape, or over two that are a pair of surrogates. */
  private void escape() {
    byte kind = at + 1 < end ? bytes[at + 1] : END;
    if (kind != 'u') {
      if (kind == END || "\"\\/bfnrt".indexOf(kind) < 0) {
        at++;
        throw unexpected();
      }
      at += 2;
      return;
    }
    int unit = TextCheck.unitAt(bytes, at, end);
    if (unit < 0) {
      at = Math.min(at + 2, end);
      throw unexpected();
    }
    int length = TextCheck.ESCAPE;
    if (Character.isSurrogate((char) unit)) {
      int low = TextCheck.unitAt(bytes, at + length, end);
      if (!Character.isHighSurrogate((char) unit)
          || low < 0
          || !Character.isLowSurrogate((char) low)) {
        throw malformed("The JSON text holds half a surrogate pair");
      }
      length += TextCheck.ESCAPE;
    }
    at += length;
  }

  private void literal(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (next() != expected.charAt(i)) {
        throw unexpected();
      }
      at++;
    }
  }
}
