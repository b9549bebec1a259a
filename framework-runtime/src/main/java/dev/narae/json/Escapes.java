package dev.narae.json;

import java.util.Arrays;

/** The escapes in strings (RFC 8259, section 7), undone. */
final class Escapes {
  private Escapes() {}

  /**
   * The content of a string in UTF-8.
   *
   * @param bytes a document in which it was found to be right
   */
  static byte[] decode(byte[] bytes, int from, int to) {
    // An escape is always longer than what it stands for.
    byte[] decoded = Arrays.copyOfRange(bytes, from, to);
    int end = 0;
    int at = from;
    while (at < to) {
      if (bytes[at] != '\\') {
        decoded[end++] = bytes[at++];
      } else if (bytes[at + 1] != 'u') {
        decoded[end++] = character(bytes[at + 1]);
        at += 2;
      } else {
        int unit = TextCheck.unitAt(bytes, at, to);
        at += TextCheck.ESCAPE;
        if (Character.isHighSurrogate((char) unit)) {
          unit = Character.toCodePoint((char) unit, (char) TextCheck.unitAt(bytes, at, to));
          at += TextCheck.ESCAPE;
        }
        end = encode(unit, decoded, end);
      }
    }
    return end == decoded.length ? decoded : Arrays.copyOf(decoded, end);
  }

  /** What a backslash and that character stand for. */
  static byte character(byte kind) {
    return switch (kind) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> kind;
    };
  }

  /** RFC 3629, section 3. */
  private static int encode(int point, byte[] out, int end) {
    int at = end;
    if (point < 0x80) {
      out[at++] = (byte) point;
      return at;
    }
    if (point < 0x800) {
      out[at++] = (byte) (0xC0 | (point >> 6));
    } else {
      if (point < 0x10000) {
        out[at++] = (byte) (0xE0 | (point >> 12));
      } else {
        out[at++] = (byte) (0xF0 | (point >> 18));
        out[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      }
      out[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    }
    out[at++] = (byte) (0x80 | (point & 0x3F));
    return at;
  }
}
