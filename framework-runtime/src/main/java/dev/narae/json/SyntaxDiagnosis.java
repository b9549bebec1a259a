package dev.narae.json;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Says where a text stops being JSON (RFC 8259) and what would have been, for people. It reads the
 * text once more, which only the refused ones cost; what a reader refuses for other reasons, such
 * as its limits, is fine here.
 */
final class SyntaxDiagnosis {
  private static final String VALUE = "a value";
  private static final String FIRST_VALUE = "a value or ']'";
  private static final String FIRST_NAME = "a name in double quotes or '}'";
  private static final String NAME = "a name in double quotes";
  private static final String COLON = "':'";
  private static final String MORE_VALUES = "',' or ']'";
  private static final String MORE_NAMES = "',' or '}'";
  private static final String NOTHING = "nothing more";

  private final byte[] bytes;

  /** Whether each open level is an object. */
  private final BitSet objects = new BitSet();

  private int depth;
  private int at;

  private SyntaxDiagnosis(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The first mistake of a document.
   *
   * @return null if it is JSON
   */
  static @Nullable MalformedJsonException of(byte[] document) {
    return new SyntaxDiagnosis(document).find();
  }

  private @Nullable MalformedJsonException find() {
    String expected = VALUE;
    while (true) {
      skipSpace();
      if (at == bytes.length && expected.equals(NOTHING)) {
        return null;
      }
      int start = at;
      String next = at == bytes.length ? null : step(expected);
      if (next == null || next.isEmpty()) {
        // Nothing was taken: what was expected is not there. Else it began well.
        return mistake(at == start ? expected : scalar(start));
      }
      expected = next;
    }
  }

  private MalformedJsonException mistake(String expected) {
    if (bytes.length == 0) {
      return Malformed.empty();
    }
    if (expected.equals(NOTHING)) {
      return Malformed.at(bytes, at, "The JSON text goes on after its value");
    }
    String what = at == bytes.length ? "The JSON text ends too early" : "The text is not JSON";
    return Malformed.at(bytes, at, what + ": expected " + expected);
  }

  private void skipSpace() {
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Takes what is expected; gives what is expected then, null or nothing if it is not there. */
  private @Nullable String step(String expected) {
    byte b = bytes[at];
    if (expected.equals(VALUE) || expected.equals(FIRST_VALUE)) {
      return b == ']' && expected.equals(FIRST_VALUE) ? close() : value(b);
    } else if (expected.equals(NAME) || expected.equals(FIRST_NAME)) {
      if (b == '}' && expected.equals(FIRST_NAME)) {
        return close();
      }
      return b == '"' && string() ? COLON : null;
    } else if (expected.equals(COLON)) {
      return take(b == ':') ? VALUE : null;
    } else if (expected.equals(MORE_VALUES)) {
      return b == ']' ? close() : take(b == ',') ? VALUE : null;
    } else if (expected.equals(MORE_NAMES)) {
      return b == '}' ? close() : take(b == ',') ? NAME : null;
    }
    return null;
  }

  private boolean take(boolean fits) {
    at += fits ? 1 : 0;
    return fits;
  }

  private String close() {
    at++;
    depth--;
    return afterValue();
  }

  private String afterValue() {
    if (depth == 0) {
      return NOTHING;
    }
    return objects.get(depth) ? MORE_NAMES : MORE_VALUES;
  }

  private @Nullable String value(byte b) {
    if (b == '{' || b == '[') {
      at++;
      objects.set(++depth, b == '{');
      return b == '{' ? FIRST_NAME : FIRST_VALUE;
    }
    boolean taken =
        switch (b) {
          case '"' -> string();
          case 't' -> literal("true");
          case 'f' -> literal("false");
          case 'n' -> literal("null");
          default -> (b == '-' || isDigit(b)) && number();
        };
    return taken ? afterValue() : null;
  }

  /** What would have completed the scalar that begins there. */
  private String scalar(int start) {
    byte first = bytes[start];
    if (first != '"') {
      return first == 't' ? "true" : first == 'f' ? "false" : first == 'n' ? "null" : "a digit";
    }
    if (bytes[at - 1] == '\\' && isEscaping()) {
      return "one of \", \\, /, b, f, n, r, t and u after the backslash";
    }
    if (at == bytes.length) {
      return "the double quote that ends the string";
    }
    return bytes[at] >= 0 && bytes[at] < ' '
        ? "the control character as an escape such as \\n"
        : "four hexadecimal digits after \\u";
  }

  /** Whether the backslash before the place is none that is escaped itself. */
  private boolean isEscaping() {
    int first = at;
    while (bytes[first - 1] == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }

  private boolean literal(String text) {
    int end = at + text.length();
    for (int i = 0; at < end; i++) {
      if (at == bytes.length || bytes[at] != text.charAt(i)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean number() {
    at += bytes[at] == '-' ? 1 : 0;
    if (at < bytes.length && bytes[at] == '0') {
      at++;
    } else if (!digits()) {
      return false;
    }
    if (at < bytes.length && bytes[at] == '.') {
      at++;
      if (!digits()) {
        return false;
      }
    }
    if (at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E')) {
      at++;
      at += at < bytes.length && (bytes[at] == '+' || bytes[at] == '-') ? 1 : 0;
      return digits();
    }
    return true;
  }

  private boolean digits() {
    int start = at;
    while (at < bytes.length && isDigit(bytes[at])) {
      at++;
    }
    return at > start;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private boolean string() {
    at++;
    while (at < bytes.length && bytes[at] != '"') {
      if (bytes[at] >= 0 && bytes[at] < ' ') {
        return false;
      }
      if (bytes[at++] == '\\' && !escape()) {
        return false;
      }
    }
    return take(at < bytes.length);
  }

  private boolean escape() {
    if (at == bytes.length || "\"\\/bfnrtu".indexOf(bytes[at]) < 0) {
      return false;
    }
    if (bytes[at++] != 'u') {
      return true;
    }
    for (int i = 0; i < 4; i++) {
      if (at == bytes.length || Character.digit(bytes[at], 16) < 0) {
        return false;
      }
      at++;
    }
    return true;
  }
}
