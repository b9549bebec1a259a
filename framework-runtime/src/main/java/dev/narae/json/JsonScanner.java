package dev.narae.json;

import org.jspecify.annotations.Nullable;

/**
 * Steps through one complete JSON document of a known form and reads no more of it than asked for.
 * Unlike {@link JsonReader} it reports no violations: whatever is not as expected makes the
 * document malformed. It refuses the same documents, in what is stepped over too.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class JsonScanner {
  private static final JsonNames NONE = JsonNames.of();

  private final Walker walker = new Walker();
  private final ByteCursor cursor = walker.cursor();

  /**
   * A scanner before the document's value.
   *
   * @throws MalformedJsonException if the document is beyond {@link JsonLimits#DEFAULT}
   */
  public JsonScanner(byte[] document) {
    walker.start(document, new PlainText(document), document.length, JsonLimits.DEFAULT);
  }

  /** Whether the value is an object, which stays to be taken. */
  public boolean isObject() {
    return walker.peek() == '{';
  }

  /**
   * Opens an object.
   *
   * @return false if the value is JSON null, which is taken then
   */
  public boolean beginObject() {
    return begin('{');
  }

  /**
   * Opens an array.
   *
   * @return false if the value is JSON null, which is taken then
   */
  public boolean beginArray() {
    return begin('[');
  }

  /**
   * Steps to the next property and its value; false after the last, when the object is closed.
   *
   * @param known in the order that is usual: so they are found soonest
   */
  public boolean nextField(JsonNames known) {
    return walker.nextName(known);
  }

  /** The index of the property just stepped to; -1 if it is none of the names. */
  public int fieldIndex() {
    return walker.fieldIndex();
  }

  /**
   * Steps to the next property and its value; null after the last, when the object is closed. For
   * maps.
   */
  public @Nullable String nextName() {
    return nextName(NONE);
  }

  /**
   * The same.
   *
   * @param usual names in their usual order: for these, no string is made
   */
  public @Nullable String nextName(JsonNames usual) {
    return walker.nextName(usual) ? cursor.nameText() : null;
  }

  /** Steps to the next element; false after the last, when the array is closed. */
  public boolean nextElement() {
    return walker.nextElement();
  }

  /** A string; null for JSON null. */
  public @Nullable String readString() {
    return string() ? cursor.text() : null;
  }

  /** What a string says, in UTF-8; null for JSON null. */
  public byte @Nullable [] readUtf8() {
    return string() ? cursor.utf8() : null;
  }

  /**
   * Any value as text: what a string says, and numbers, booleans, arrays and objects as their JSON
   * without white space. Null for JSON null.
   */
  public @Nullable String readAsText() {
    return isNull() ? null : JsonText.of(walker);
  }

  /** {@code true} or {@code false}; false for JSON null. */
  public boolean readBoolean() {
    byte first = walker.peek();
    if (first != 't' && first != 'f' && first != 'n') {
      throw cursor.unexpected();
    }
    cursor.literal();
    return first == 't';
  }

  /** Takes the value, whatever it is. */
  public void skip() {
    walker.skip();
  }

  /**
   * Makes sure that the document ends here.
   *
   * @throws MalformedJsonException if it goes on
   */
  public void end() {
    walker.end();
  }

  /** Takes the value if it is JSON null. */
  private boolean isNull() {
    if (walker.peek() != 'n') {
      return false;
    }
    cursor.literal();
    return true;
  }

  private boolean string() {
    if (isNull()) {
      return false;
    }
    if (walker.peek() != '"') {
      throw cursor.unexpected();
    }
    cursor.string();
    return true;
  }

  private boolean begin(char opening) {
    if (isNull()) {
      return false;
    }
    if (walker.peek() != opening) {
      throw cursor.unexpected();
    }
    walker.begin(0);
    return true;
  }
}
