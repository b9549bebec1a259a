package dev.narae.json;

/**
 * Steps through one complete JSON document: into its objects and arrays, to their names and
 * elements, over what nobody asks for. Every name and every limit is checked on the way.
 */
final class Walker {
  private static final JsonNames NONE = JsonNames.of();
  private static final int NO_VALUE = -1;

  private final ByteCursor cursor = new ByteCursor();
  private final OpenNames open = new OpenNames(cursor);

  /** Whether the object or array was opened just now, so that no comma comes next. */
  private boolean first;

  /** Where the value begins that was stepped to last. */
  private int value = NO_VALUE;

  private int fieldIndex = JsonNames.UNKNOWN;

  /**
   * Goes to the value of a document.
   *
   * @param length of the document, which the array may exceed
   * @throws MalformedJsonException if it has too many bytes, or nothing but white space
   */
  void start(byte[] document, PlainText texts, int length, JsonLimits limits) {
    first = false;
    open.clear();
    cursor.open(document, texts, length, limits);
    toValue();
    if (cursor.isAtEnd()) {
      throw Malformed.empty();
    }
  }

  /** Goes to a value in the document of another one, which stays where it is. */
  void startAt(Walker other, int at) {
    first = false;
    open.clear();
    cursor.openAt(other.cursor, at);
    toValue();
  }

  /** Goes on to the end of a value, of which objects and arrays may still be open. */
  void goTo(int at, int levels) {
    first = false;
    open.closeTo(levels);
    cursor.goTo(at);
  }

  /** Forgets the document. */
  void close() {
    cursor.close();
    open.clear();
  }

  /** What the steps are taken with. */
  ByteCursor cursor() {
    return cursor;
  }

  /** The objects and arrays around the value. */
  OpenNames open() {
    return open;
  }

  /** The first byte of the value, or what stands in its place; 0 at the document's end. */
  byte peek() {
    return cursor.peek();
  }

  /**
   * Opens the object or array that begins here.
   *
   * @param mark a number to keep for it
   */
  void begin(int mark) {
    open.open(mark);
    cursor.takeBracket();
    first = true;
  }

  /**
   * Steps to the next property and its value; false after the last, when the object is closed.
   *
   * @param known in the order that is usual: so they are found soonest
   */
  boolean nextName(JsonNames known) {
    if (!step('}')) {
      return false;
    }
    fieldIndex = cursor.name(known, open.guess());
    open.add(known, fieldIndex);
    toValue();
    return true;
  }

  /** The index of the property stepped to last; {@link JsonNames#UNKNOWN} if it is none of them. */
  int fieldIndex() {
    return fieldIndex;
  }

  /** Steps to the next element; false after the last, when the array is closed. */
  boolean nextElement() {
    if (!step(']')) {
      return false;
    }
    open.element();
    toValue();
    return true;
  }

  /** Takes the value, whatever it is. */
  void skip() {
    switch (cursor.peek()) {
      case '{' -> {
        begin(0);
        while (nextName(NONE)) {
          skip();
        }
      }
      case '[' -> {
        begin(0);
        while (nextElement()) {
          skip();
        }
      }
      default -> skipScalar();
    }
  }

  /** Takes the value, which is no object and no array. */
  void skipScalar() {
    switch (cursor.peek()) {
      case '"' -> cursor.string();
      case 't', 'f', 'n' -> cursor.literal();
      default -> cursor.stepNumber();
    }
  }

  /** Makes sure that the document ends here. */
  void end() {
    takeIfLeft();
    cursor.end();
  }

  private void toValue() {
    cursor.peek();
    value = cursor.at();
  }

  /** Steps over a value that whoever read it has left, such as a null that had been told. */
  private void takeIfLeft() {
    if (cursor.at() == value) {
      skip();
    }
  }

  /** Steps over a comma, if one must be here; false at the end, which is stepped over too. */
  private boolean step(char closing) {
    takeIfLeft();
    byte next = cursor.peek();
    if (first) {
      first = false;
      if (next != closing) {
        return true;
      }
    } else if (next == ',') {
      cursor.take();
      return true;
    } else if (next != closing) {
      throw cursor.unexpected();
    }
    cursor.takeBracket();
    open.close();
    return false;
  }
}
