package dev.narae.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes one JSON document in UTF-8 from texts, whole numbers and booleans. Much faster than {@link
 * JsonWriter} for small documents, because it checks no order: the caller opens, names and closes
 * as JSON demands.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class JsonAppender {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes;
  private int end;

  /** Whether something stands before, in the same object or array. */
  private boolean comma;

  /**
   * An empty document.
   *
   * @param size about how many bytes it will have
   */
  public JsonAppender(int size) {
    this.bytes = new byte[Math.max(size, Long.BYTES)];
  }

  /** Opens an object. */
  public void beginObject() {
    open('{');
  }

  /** Closes the object. */
  public void endObject() {
    close('}');
  }

  /** Opens an array. */
  public void beginArray() {
    open('[');
  }

  /** Closes the array. */
  public void endArray() {
    close(']');
  }

  /** A property's name; its value follows. */
  public void name(JsonName name) {
    separate();
    put('"');
    byte[] encoded = name.encoded().asQuotedUTF8();
    append(encoded, 0, encoded.length);
    put('"');
    put(':');
    comma = false;
  }

  /** A property's name that is known at run time only; its value follows. */
  public void name(String name) {
    value(name);
    put(':');
    comma = false;
  }

  /** A property with text. */
  public void field(JsonName name, String value) {
    name(name);
    value(value);
  }

  /** A property with a whole number. */
  public void field(JsonName name, int value) {
    name(name);
    literal(Integer.toString(value));
  }

  /** A property with a boolean. */
  public void field(JsonName name, boolean value) {
    name(name);
    literal(value ? "true" : "false");
  }

  /** Text. Half a surrogate pair becomes a question mark. */
  public void value(String value) {
    int length = value.length();
    separate();
    ensure(length + 2);
    int at = end;
    bytes[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
        quote(value.getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[at++] = (byte) c;
    }
    bytes[at++] = '"';
    end = at;
  }

  /** Text that is UTF-8 already, such as a JSON document inside another one. */
  public void utf8(byte[] text) {
    separate();
    ensure(text.length + 2);
    quote(text);
  }

  /** The document so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, end);
  }

  private void open(char bracket) {
    separate();
    put(bracket);
    comma = false;
  }

  private void close(char bracket) {
    put(bracket);
    comma = true;
  }

  private void separate() {
    if (comma) {
      put(',');
    }
    comma = true;
  }

  private void literal(String ascii) {
    separate();
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
  }

  private void quote(byte[] utf8) {
    put('"');
    int from = 0;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
        append(utf8, from, i);
        escape(b);
        from = i + 1;
      }
    }
    append(utf8, from, utf8.length);
    put('"');
  }

  /** RFC 8259, section 7. */
  private void escape(byte character) {
    put('\\');
    switch (character) {
      case '"', '\\' -> put((char) character);
      case '\b' -> put('b');
      case '\f' -> put('f');
      case '\n' -> put('n');
      case '\r' -> put('r');
      case '\t' -> put('t');
      default -> {
        put('u');
        put('0');
        put('0');
        put((char) HEX[character >> 4]);
        put((char) HEX[character & 0xF]);
      }
    }
  }

  private void append(byte[] source, int from, int to) {
    ensure(to - from);
    System.arraycopy(source, from, bytes, end, to - from);
    end += to - from;
  }

  private void put(char ascii) {
    ensure(1);
    bytes[end++] = (byte) ascii;
  }

  private void ensure(int more) {
    if (more > bytes.length - end) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    }
  }
}
