package dev.narae.json;

/**
 * Writes one JSON document in UTF-8 from texts, whole numbers and booleans. Much faster than {@link
 * JsonWriter} for small documents, because it checks no order: the caller opens, names and closes
 * as JSON demands.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class JsonAppender {
  private final Utf8Output out;

  /** Whether something stands before, in the same object or array. */
  private boolean comma;

  /**
   * An empty document.
   *
   * @param size about how many bytes it will have
   */
  public JsonAppender(int size) {
    this.out = new Utf8Output(size);
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
    out.raw(name.afterComma(), comma ? 0 : 1);
    comma = false;
  }

  /** A property's name that is known at run time only; its value follows. */
  public void name(String name) {
    value(name);
    out.put(':');
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
    out.number(value);
    comma = true;
  }

  /** A property with a boolean. */
  public void field(JsonName name, boolean value) {
    name(name);
    out.raw(value ? "true" : "false");
    comma = true;
  }

  /** Text. Half a surrogate pair becomes a question mark. */
  public void value(String value) {
    separate();
    out.replaced(value);
  }

  /** Text that is UTF-8 already, such as a JSON document inside another one. */
  public void utf8(byte[] text) {
    separate();
    out.utf8(text);
  }

  /** The document so far. */
  public byte[] toBytes() {
    return out.toBytes();
  }

  private void open(char bracket) {
    separate();
    out.put(bracket);
    comma = false;
  }

  private void close(char bracket) {
    out.put(bracket);
    comma = true;
  }

  private void separate() {
    if (comma) {
      out.put(',');
    }
    comma = true;
  }
}
