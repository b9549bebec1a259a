package dev.narae.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of JSON in UTF-8, as they grow. */
final class Utf8Output {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** Of all ASCII characters, those that stand for themselves within quotes. */
  private static final boolean[] PLAIN = plain();

  /** The most bytes that one UTF-16 unit becomes: an escape with four digits. */
  private static final int LONGEST = 6;

  /** The most bytes that a long becomes. */
  private static final int LONG = 20;

  private byte[] bytes;
  private int end;

  /**
   * No bytes.
   *
   * @param size how many there will be, about
   */
  Utf8Output(int size) {
    this.bytes = new byte[Math.max(size, Long.BYTES)];
  }

  /**
   * Begins anew.
   *
   * @param kept a larger array than this is not kept
   */
  void clear(int kept) {
    end = 0;
    if (bytes.length > kept) {
      bytes = new byte[Long.BYTES];
    }
  }

  /** What was written so far. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, end);
  }

  /** One character of ASCII. */
  void put(char ascii) {
    ensure(1);
    bytes[end++] = (byte) ascii;
  }

  /** Bytes as they are. */
  void raw(byte[] source, int from) {
    int length = source.length - from;
    ensure(length);
    System.arraycopy(source, from, bytes, end, length);
    end += length;
  }

  /** ASCII as it is. */
  void raw(String ascii) {
    int length = ascii.length();
    ensure(length);
    for (int i = 0; i < length; i++) {
      bytes[end + i] = (byte) ascii.charAt(i);
    }
    end += length;
  }

  /** A whole number. */
  void number(long value) {
    ensure(LONG);
    if (value < 0) {
      if (value == Long.MIN_VALUE) {
        raw("-9223372036854775808");
        return;
      }
      bytes[end++] = '-';
    }
    end = Digits.write(Math.abs(value), bytes, end);
  }

  /** A finite number, as {@link Double#toString(double)} gives it. */
  void number(double value) {
    ensure(LONG);
    int after = Digits.write(value, bytes, end);
    if (after < 0) {
      raw(Double.toString(value));
    } else {
      end = after;
    }
  }

  /** Text in quotes. Half a surrogate pair becomes an escape. */
  void text(String value) {
    int from = plain(value);
    if (from < value.length()) {
      escaped(value, from);
    }
    put('"');
  }

  /** Text in quotes. Half a surrogate pair becomes a question mark. */
  void replaced(String value) {
    int start = end;
    if (plain(value) < value.length()) {
      end = start;
      utf8(value.getBytes(StandardCharsets.UTF_8));
    } else {
      put('"');
    }
  }

  /** Text that is UTF-8 already, in quotes. */
  void utf8(byte[] text) {
    ensure(text.length + 2);
    put('"');
    int from = 0;
    for (int i = 0; i < text.length; i++) {
      byte b = text[i];
      if (b >= 0 && !PLAIN[b]) {
        append(text, from, i);
        escape((char) b);
        from = i + 1;
      }
    }
    append(text, from, text.length);
    put('"');
  }

  /**
   * The opening quote and the characters up to the first that is not plain.
   *
   * @return its index
   */
  private int plain(String value) {
    int length = value.length();
    ensure(length + 2);
    byte[] out = bytes;
    int at = end;
    out[at++] = '"';
    int i = 0;
    while (i < length) {
      char c = value.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c]) {
        break;
      }
      out[at++] = (byte) c;
      i++;
    }
    end = at;
    return i;
  }

  private void escaped(String value, int from) {
    int length = value.length();
    for (int i = from; i < length; i++) {
      ensure(LONGEST);
      char c = value.charAt(i);
      if (c < 0x80) {
        if (PLAIN[c]) {
          bytes[end++] = (byte) c;
        } else {
          escape(c);
        }
      } else if (c < 0x800) {
        bytes[end++] = (byte) (0xC0 | (c >> 6));
        bytes[end++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        bytes[end++] = (byte) (0xE0 | (c >> 12));
        bytes[end++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[end++] = (byte) (0x80 | (c & 0x3F));
      } else if (isPair(value, i)) {
        pair(Character.toCodePoint(c, value.charAt(++i)));
      } else {
        unit(c);
      }
    }
  }

  private static boolean isPair(String value, int at) {
    return Character.isHighSurrogate(value.charAt(at))
        && at + 1 < value.length()
        && Character.isLowSurrogate(value.charAt(at + 1));
  }

  private void pair(int point) {
    bytes[end++] = (byte) (0xF0 | (point >> 18));
    bytes[end++] = (byte) (0x80 | ((point >> 12) & 0x3F));
    bytes[end++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    bytes[end++] = (byte) (0x80 | (point & 0x3F));
  }

  /** RFC 8259, section 7. */
  private void escape(char character) {
    char letter = letter(character);
    if (letter == 0) {
      unit(character);
    } else {
      put('\\');
      put(letter);
    }
  }

  /** What stands after the backslash; 0 if the character has no escape of its own. */
  private static char letter(char character) {
    return switch (character) {
      case '"', '\\' -> character;
      case '\b' -> 'b';
      case '\f' -> 'f';
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      default -> 0;
    };
  }

  private void unit(char unit) {
    put('\\');
    put('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      put((char) HEX[unit >> shift & 0xF]);
    }
  }

  private void append(byte[] source, int from, int to) {
    ensure(to - from);
    System.arraycopy(source, from, bytes, end, to - from);
    end += to - from;
  }

  private void ensure(int more) {
    if (more > bytes.length - end) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    }
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    Arrays.fill(plain, ' ', plain.length, true);
    plain['"'] = false;
    plain['\\'] = false;
    return plain;
  }
}
