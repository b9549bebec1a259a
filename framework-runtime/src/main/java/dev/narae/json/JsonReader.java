package dev.narae.json;

import dev.narae.validation.Place;
import dev.narae.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one complete JSON document for codecs.
 *
 * <p>Every {@code read} method takes one value: null for JSON null; for a value of another type or
 * format it reports a violation at the value's JSON Pointer, skips the value and gives null.
 *
 * <p>Refused as malformed are: a document beyond its {@link JsonLimits}, a name twice in one
 * object, text that is not UTF-8, half a surrogate pair, and anything after the value.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class JsonReader extends Place {
  private static final JsonNames NONE = JsonNames.of();

  private final Walker walker = new Walker();
  private final ByteCursor cursor = walker.cursor();
  private final OpenNames open = walker.open();
  private final GivenFields given = new GivenFields();
  private final DocumentBuffer buffer = new DocumentBuffer();
  private @Nullable Walker ahead;
  private final Violations none = new Violations();
  private Violations violations = none;

  /** The whole number that was read last. */
  private long whole;

  JsonReader() {}

  static <T> @Nullable T readDocument(
      byte[] document, JsonCodec<T> codec, Violations violations, JsonLimits limits) {
    Idle idle = Idle.ofThread();
    JsonReader json = idle.takeReader();
    int before = violations.count();
    violations.open(json);
    try {
      json.violations = violations;
      json.buffer.open(json.walker, document, limits);
      T value = codec.read(json);
      json.walker.end();
      return violations.count() == before ? value : null;
    } finally {
      violations.close(json);
      json.clear();
      idle.give(json);
    }
  }

  /** What is wrong so far, and the place of the value being read. */
  public Violations violations() {
    return violations;
  }

  /** Whether the value is JSON null, which stays to be read. */
  public boolean isNull() {
    return walker.peek() == 'n';
  }

  /** Whether the value is an object, which stays to be read. */
  public boolean isObject() {
    return walker.peek() == '{';
  }

  /** Whether the value is an array, which stays to be read. */
  public boolean isArray() {
    return walker.peek() == '[';
  }

  /** Whether the value is a string, which stays to be read. */
  public boolean isString() {
    return walker.peek() == '"';
  }

  /** Whether the value is {@code true} or {@code false}, which stays to be read. */
  public boolean isBoolean() {
    return walker.peek() == 't' || walker.peek() == 'f';
  }

  /**
   * Opens an object.
   *
   * @return false if the value is none, and then it is taken: JSON null silently, anything else
   *     with a violation {@code type}
   */
  public boolean beginObject() {
    return begin('{', "must be an object");
  }

  /**
   * Tells which case of a sealed type an object is. The object stays to be read, the tag included.
   *
   * <p>Where the tag is the object's first property, as {@link JsonWriter} writes it, one property
   * is looked at; else all that stand before it are stepped over, twice in all.
   *
   * @param property the one that has the tag
   * @param cases what it says for each case
   * @return the index of the case; -1 if the value is no object or its tag none of these, and then
   *     it is taken: JSON null silently, anything else with a violation {@code type}, {@code
   *     required} or {@code enum}
   */
  public int readTag(JsonName property, JsonNames cases) {
    if (!isObject()) {
      skipOther("must be an object");
      return JsonNames.UNKNOWN;
    }
    Object tag = TagSearch.find(lookAhead(cursor.at()), property.text());
    int index = tag instanceof String text ? cases.indexOf(text) : JsonNames.UNKNOWN;
    if (index == JsonNames.UNKNOWN) {
      skip();
      reportTag(property, tag, cases);
    }
    return index;
  }

  private void reportTag(JsonName property, @Nullable Object tag, JsonNames cases) {
    if (tag == null) {
      violations.add(property.text(), "required", "is required");
    } else if (tag instanceof String) {
      violations.add(property.text(), "enum", "must be one of " + cases.list());
    } else {
      violations.add(property.text(), "type", "must be a string");
    }
  }

  /**
   * Checks the tag of an object that is one case of a sealed type: it is {@code required} and says
   * what it says for that case. Asked between the object's last property and its end.
   *
   * @param tag what was read; null if nothing was
   */
  public void requireTag(JsonName property, @Nullable String tag, String expected) {
    if (tag != null && !tag.equals(expected)) {
      violations.add(property.text(), "enum", "must be one of " + expected);
    } else {
      require(property, tag);
    }
  }

  /**
   * Steps to the next property and its value; false at the object's end. A property that was given
   * under another of its names already is reported and stepped over.
   */
  public boolean nextField(JsonNames names) {
    while (walker.nextName(names)) {
      int index = walker.fieldIndex();
      if (!names.isAliased(index) || given.add(index)) {
        return true;
      }
      violations.add("duplicate", "is given already, under another name");
      skip();
    }
    return false;
  }

  /** Steps to the next property and its value; null at the object's end. For maps. */
  public @Nullable String nextName() {
    return walker.nextName(NONE) ? cursor.nameText() : null;
  }

  /** The index of the property just stepped to; -1 if it is none of the names. */
  public int fieldIndex() {
    return walker.fieldIndex();
  }

  /**
   * Closes the object after its last property.
   *
   * @return false if something was reported in the object or below it
   */
  public boolean endObject() {
    return end();
  }

  /**
   * Opens an array.
   *
   * @return false if the value is none, and then it is taken: JSON null silently, anything else
   *     with a violation {@code type}
   */
  public boolean beginArray() {
    return begin('[', "must be an array");
  }

  /** Steps to the next element; false at the array's end. */
  public boolean nextElement() {
    return walker.nextElement();
  }

  /**
   * Closes the array after its last element.
   *
   * @return false if something was reported in the array or below it
   */
  public boolean endArray() {
    return end();
  }

  /**
   * Reports {@code invalid}: the type's own constructor refused the values just read.
   *
   * @return null, for a codec to return
   * @see Violations#refused(Class, IllegalArgumentException)
   */
  public <T> @Nullable T refused(Class<? super T> type, IllegalArgumentException e) {
    return violations.refused(type, e);
  }

  /** A place before a value: its index, the objects and arrays around it, and what was entered. */
  record Mark(int at, int levels, int given, int depth) {}

  /** The place before the value that is next. */
  Mark mark() {
    walker.peek();
    return new Mark(cursor.at(), open.depth(), given.depth(), violations.depth());
  }

  /** Takes what is left of the value after a mark, however much of it is read already. */
  void leave(Mark mark) {
    Walker again = lookAhead(mark.at());
    again.skip();
    walker.goTo(again.cursor().at(), mark.levels());
    given.endTo(mark.given());
    violations.exitTo(mark.depth());
  }

  private Walker lookAhead(int at) {
    if (ahead == null) {
      ahead = new Walker();
    }
    ahead.startAt(walker, at);
    return ahead;
  }

  /** Takes the value, whatever it is. */
  public void skip() {
    walker.skip();
  }

  /**
   * Reports {@code unknown} at the property just stepped to, which is none of these names, and
   * takes its value.
   */
  public void unknown(JsonNames known) {
    String name = violations.property();
    // Only what is kept is worth looking for what was meant.
    String meant =
        name == null || violations.count() >= Violations.MAX_KEPT
            ? null
            : NearNames.of(name, known);
    violations.add(
        "unknown",
        meant == null ? "is not known here" : "is not known here; did you mean \"" + meant + "\"?");
    skip();
  }

  /**
   * Whether a property was missing or null: the value is null and nothing was reported at or below
   * the property. Asked between the object's last property and its end.
   */
  public boolean absent(JsonName name, @Nullable Object value) {
    return value == null && !violations.reportedAt(name.text(), open.markOfClosed());
  }

  /** Reports {@code required} if the property is {@link #absent}. */
  public void require(JsonName name, @Nullable Object value) {
    if (absent(name, value)) {
      violations.add(name.text(), "required", "is required");
    }
  }

  /** Reads with that codec; JSON null gives null without asking it. */
  public <T> @Nullable T read(JsonCodec<T> codec) {
    return isNull() ? null : codec.read(this);
  }

  /**
   * Reads a container of which constraints are checked even if something is wrong with it: then it
   * has null for each element that is wrong, and is good for nothing else. JSON null gives null.
   */
  public <T> @Nullable T readParts(JsonCodec<T> codec) {
    return isNull() ? null : codec.readParts(this);
  }

  /** Reads a property that a client may leave out, set to null, or give a value. */
  public <T> Patch<T> readPatch(JsonCodec<T> codec) {
    if (isNull()) {
      return Patch.ofNull();
    }
    T value = codec.read(this);
    return value == null ? Patch.absent() : Patch.of(value); // Then a violation is reported.
  }

  /**
   * Reads an element of a container, where null is no value.
   *
   * @return null after a violation only
   */
  public <T> @Nullable T readElement(JsonCodec<T> codec) {
    int before = violations.count();
    return element(read(codec), before);
  }

  /** The same, of which constraints are checked even if something is wrong with it. */
  <T> @Nullable T readElementParts(JsonCodec<T> codec) {
    int before = violations.count();
    return element(readParts(codec), before);
  }

  private <T> @Nullable T element(@Nullable T value, int before) {
    if (value == null && violations.count() == before) {
      violations.add("required", "must not be null");
    }
    return value;
  }

  /** Text. */
  public @Nullable String readString() {
    return string("must be a string") ? cursor.text() : null;
  }

  /**
   * Any value as text, never a violation: what a string says, and numbers, booleans, arrays and
   * objects as their JSON. Null for JSON null only.
   */
  public @Nullable String readAsText() {
    return isNull() ? null : JsonText.of(walker);
  }

  /** {@code true} or {@code false}. */
  public @Nullable Boolean readBoolean() {
    byte first = walker.peek();
    if (first != 't' && first != 'f') {
      skipOther("must be true or false");
      return null;
    }
    cursor.literal();
    return first == 't';
  }

  /** A whole number from -128 to 127. */
  public @Nullable Byte readByte() {
    return whole(Byte.MIN_VALUE, Byte.MAX_VALUE) ? (byte) whole : null;
  }

  /** A whole number from -32,768 to 32,767. */
  public @Nullable Short readShort() {
    return whole(Short.MIN_VALUE, Short.MAX_VALUE) ? (short) whole : null;
  }

  /** A whole number of 32 bits. {@code 1.0} and {@code 1e2} are whole, {@code 1.9} is not. */
  public @Nullable Integer readInt() {
    return whole(Integer.MIN_VALUE, Integer.MAX_VALUE) ? (int) whole : null;
  }

  /** A whole number of 64 bits. {@code 1.0} and {@code 1e2} are whole, {@code 1.9} is not. */
  public @Nullable Long readLong() {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE) ? whole : null;
  }

  /** A number, rounded to the nearest float; one beyond the range of a float is a violation. */
  public @Nullable Float readFloat() {
    return number("must be a number")
        ? fitting(Numbers.single(cursor.text()), "range", "must be a number that a float can hold")
        : null;
  }

  /** A number, rounded to the nearest double; one beyond the range of a double is a violation. */
  public @Nullable Double readDouble() {
    if (!number("must be a number")) {
      return null;
    }
    return cursor.number().isExact()
        ? (Double) cursor.number().binary()
        : fitting(
            Numbers.binary(cursor.text()), "range", "must be a number that a double can hold");
  }

  /** A number, exactly, with at most 400 digits after the decimal point or zeros before it. */
  public @Nullable BigDecimal readBigDecimal() {
    if (!number("must be a number")) {
      return null;
    }
    NumberCursor number = cursor.number();
    return number.isShort()
        ? BigDecimal.valueOf(number.unscaled(), number.scale())
        : fitting(Numbers.decimal(cursor.text()), "range", "must be a number of moderate size");
  }

  /** A whole number, exactly, with at most 400 zeros by an exponent. */
  public @Nullable BigInteger readBigInteger() {
    return number("must be a whole number")
        ? fitting(Numbers.big(cursor.text()), "range", "must be a whole number of moderate size")
        : null;
  }

  /** A string with a UUID. */
  public @Nullable UUID readUuid() {
    String text = readString();
    return text == null ? null : fitting(Uuids.parse(text), "format", "must be a UUID");
  }

  /** A string with a time in ISO 8601 and its zone, such as {@code 2026-11-22T17:00:00Z}. */
  public @Nullable Instant readInstant() {
    String text = readString();
    return text == null
        ? null
        : fitting(
            Instants.parse(text), "format", "must be a date and time such as 2026-11-22T17:00:00Z");
  }

  @Override
  protected void enterInto(Violations violations) {
    open.enterInto(violations);
  }

  private boolean whole(long min, long max) {
    if (!number("must be a whole number")) {
      return false;
    }
    NumberCursor number = cursor.number();
    if (number.isShortWhole()) {
      whole = number.unscaled();
      if (whole >= min && whole <= max) {
        return true;
      }
    } else {
      Long value = Numbers.whole(cursor.text(), number.isWhole(), min, max);
      if (value != null) {
        whole = value;
        return true;
      }
    }
    violations.add("range", "must be a whole number from " + min + " to " + max);
    return false;
  }

  /** Steps over a number; if the value is none, it is taken. */
  private boolean number(String expectation) {
    byte first = walker.peek();
    if (first == '-' || (first >= '0' && first <= '9')) {
      cursor.stepNumber();
      return true;
    }
    skipOther(expectation);
    return false;
  }

  /** Steps over a string; if the value is none, it is taken. */
  private boolean string(String expectation) {
    if (walker.peek() == '"') {
      cursor.string();
      return true;
    }
    skipOther(expectation);
    return false;
  }

  /** Takes the value, which is not of the type expected. */
  private void skipOther(String expectation) {
    if (!isNull()) {
      violations.add("type", expectation);
    }
    walker.skip();
  }

  private <T> @Nullable T fitting(@Nullable T value, String code, String expectation) {
    if (value == null) {
      violations.add(code, expectation);
    }
    return value;
  }

  private boolean begin(char opening, String expectation) {
    if (walker.peek() != opening) {
      skipOther(expectation);
      return false;
    }
    walker.begin(violations.count());
    given.begin();
    return true;
  }

  private boolean end() {
    given.end();
    return violations.count() == open.markOfClosed();
  }

  private void clear() {
    violations = none;
    given.clear();
    walker.close();
    if (ahead != null) {
      ahead.close();
    }
  }
}
