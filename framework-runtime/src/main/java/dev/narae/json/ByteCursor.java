package dev.narae.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON document (RFC 8259), checked while they are stepped over. */
final class ByteCursor {
  /** After the last byte: no token begins so. */
  private static final byte END = 0;

  private final byte[] bytes;
  private final PlainText texts;
  private int at;

  // The scalar that was stepped over last: its content, for strings without the quotes.
  private int from;
  private int to;

  /** Whether the content is ASCII and stands for itself. */
  private boolean plain;

  // The name that was stepped over last. Its text is made only if it is not plain.
  private int nameHash;
  private @Nullable String nameText;

  ByteCursor(byte[] bytes) {
    this.bytes = bytes;
    this.texts = new PlainText(bytes);
  }

  /** The index of the next byte. */
  int at() {
    return at;
  }

  /** The next byte after white space, which is stepped over; 0 at the end. */
  byte peek() {
    // Gateways write no white space.
    byte next = next();
    return next > ' ' ? next : afterSpace();
  }

  /** Steps over that character and white space before it. */
  void take(char expected) {
    if (next() != expected && peek() != expected) {
      throw unexpected();
    }
    at++;
  }

  /** Makes sure that only white space follows. */
  void end() {
    if (peek() != END) {
      throw malformed("The JSON text goes on after its value");
    }
  }

  /** Steps over a string. */
  void string() {
    take('"');
    from = at;
    at = texts.end(at);
    plain = next() == '"';
    while (next() != '"') {
      if (next() == '\\') {
        escape();
      } else if (next() >= 0) {
        throw unexpected();
      }
      at = texts.end(at + 1);
    }
    to = at;
    at++;
    if (!plain) {
      TextCheck.check(bytes, from, to);
    }
  }

  /**
   * Steps over a property's name and the colon after it.
   *
   * @param guess the index of the name that usually comes here
   * @return the name's index; {@link JsonNames#UNKNOWN} if it is none of these
   */
  int name(JsonNames known, int guess) {
    peek();
    int length = known.lengthAt(guess, bytes, at);
    if (length > 0) {
      from = at + 1;
      at += length;
      nameText = known.get(guess);
      nameHash = nameText.hashCode();
      return guess;
    }
    string();
    limit(Engine.MAX_NAME);
    nameText = plain ? null : text();
    nameHash = nameText == null ? hash(bytes, from, to) : nameText.hashCode();
    take(':');
    if (nameText != null) {
      return known.indexOf(nameText);
    }
    int index = known.indexOf(nameHash, bytes, from, to);
    nameText = index == JsonNames.UNKNOWN ? null : known.get(index);
    return index;
  }

  /** Steps over a number, {@code true}, {@code false} or {@code null}. */
  void scalar() {
    byte first = peek();
    from = at;
    plain = true;
    switch (first) {
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> number();
    }
    to = at;
    limit(Engine.MAX_NUMBER);
  }

  /** The content of the scalar. */
  String text() {
    return plain
        ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
        : new String(utf8(), StandardCharsets.UTF_8);
  }

  /** The content of the scalar. */
  byte[] utf8() {
    return Escapes.decode(bytes, from, to);
  }

  /** The name's text. */
  String nameText() {
    return nameText == null ? text() : nameText;
  }

  /** The same as {@link String#hashCode} of its text. */
  int nameHash() {
    return nameHash;
  }

  /** Where the name's content begins. */
  int nameStart() {
    return from;
  }

  /** Whether the name whose content begins there says the same. */
  boolean isName(int start) {
    ByteCursor other = new ByteCursor(bytes);
    other.at = start - 1;
    other.string();
    return other.text().equals(nameText());
  }

  MalformedJsonException unexpected() {
    return malformed(
        at < bytes.length
            ? "The text is not JSON, or not of the form expected"
            : "The JSON text ends too early");
  }

  MalformedJsonException malformed(String what) {
    return Malformed.at(bytes, Math.min(at, bytes.length), what);
  }

  private byte afterSpace() {
    while (at < bytes.length) {
      byte next = bytes[at];
      if (next > ' ') {
        return next;
      }
      if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
        throw unexpected();
      }
      at++;
    }
    return END;
  }

  /** The next byte; 0 at the end. */
  private byte next() {
    return at < bytes.length ? bytes[at] : END;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  /** Goes from a backslash to the last character of its escape. */
  private void escape() {
    at++;
    byte kind = next();
    if (kind == 'u') {
      for (int i = 0; i < 4; i++) {
        at++;
        if (at >= bytes.length || Character.digit(bytes[at], 16) < 0) {
          throw unexpected();
        }
      }
    } else if (kind == END || "\"\\/bfnrt".indexOf(kind) < 0) {
      throw unexpected();
    }
  }

  private void literal(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (at >= bytes.length || bytes[at] != expected.charAt(i)) {
        throw unexpected();
      }
      at++;
    }
  }

  private void number() {
    accept('-');
    if (!accept('0')) {
      digits();
    }
    if (accept('.')) {
      digits();
    }
    if (accept('e') || accept('E')) {
      if (!accept('+')) {
        accept('-');
      }
      digits();
    }
  }

  private boolean accept(char c) {
    boolean here = at < bytes.length && bytes[at] == c;
    at += here ? 1 : 0;
    return here;
  }

  /** At least one. */
  private void digits() {
    int start = at;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == start) {
      throw unexpected();
    }
  }

  private void limit(int length) {
    if (to - from > length) {
      throw malformed("A name or a number of the JSON text is too long");
    }
  }
}
