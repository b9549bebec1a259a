package dev.narae.json;

import dev.narae.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;

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
public final class JsonReader {
  private static final int FRAME = 3;

  private final byte[] document;
  private final JsonLimits limits;
  private final JsonParser parser;
  private final Violations violations;
  // For each open object and array: violations so far, depth of its place, index of the element.
  private int[] frames = new int[8 * FRAME];
  private int top = -FRAME;
  private final GivenFields given = new GivenFields();
  private int fieldIndex = JsonNames.UNKNOWN;

  private JsonReader(byte[] document, JsonLimits limits, JsonParser parser, Violations violations) {
    this.document = document;
    this.limits = limits;
    this.parser = parser;
    this.violations = violations;
  }

  static <T> @Nullable T readDocument(
      byte[] document, JsonCodec<T> codec, Violations violations, JsonLimits limits) {
    TextCheck.check(document);
    int before = violations.count();
    int depth = violations.depth();
    try (JsonParser parser = Engine.of(limits).createParser(ObjectReadContext.empty(), document)) {
      if (parser.nextToken() == null) {
        throw Malformed.empty();
      }
      T value = codec.read(new JsonReader(document, limits, parser, violations));
      if (parser.nextToken() != null) {
        throw Malformed.trailing(parser);
      }
      return violations.count() == before ? value : null;
    } catch (JacksonException e) {
      throw Malformed.of(e, document);
    } finally {
      violations.exitTo(depth);
    }
  }

  /** What is wrong so far, and the place of the value being read. */
  public Violations violations() {
    return violations;
  }

  /** Whether the value is JSON null, which stays to be read. */
  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Whether the value is an object, which stays to be read. */
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Whether the value is an array, which stays to be read. */
  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Whether the value is a string, which stays to be read. */
  public boolean isString() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Whether the value is {@code true} or {@code false}, which stays to be read. */
  public boolean isBoolean() {
    return parser.currentToken() == JsonToken.VALUE_TRUE
        || parser.currentToken() == JsonToken.VALUE_FALSE;
  }

  /**
   * Opens an object.
   *
   * @return false if the value is none, and then it is taken: JSON null silently, anything else
   *     with a violation {@code type}
   */
  public boolean beginObject() {
    return begin(JsonToken.START_OBJECT, "must be an object");
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
    if (!is(JsonToken.START_OBJECT, "must be an object")) {
      return JsonNames.UNKNOWN;
    }
    int from = (int) parser.currentTokenLocation().getByteOffset();
    Object tag = TagSearch.find(document, limits, from, property.text());
    int index = tag instanceof String text ? cases.indexOf(text) : JsonNames.UNKNOWN;
    if (index == JsonNames.UNKNOWN) {
      parser.skipChildren();
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
    String name = nextName();
    while (name != null) {
      fieldIndex = names.indexOf(name);
      if (!names.isAliased(fieldIndex) || given.add(fieldIndex)) {
        return true;
      }
      violations.add("duplicate", "is given already, under another name");
      skip();
      name = nextName();
    }
    return false;
  }

  /** Steps to the next property and its value; null at the object's end. For maps. */
  public @Nullable String nextName() {
    violations.exitTo(frames[top + 1]);
    String name = parser.nextName();
    if (name != null) {
      violations.enter(name);
      parser.nextToken();
    }
    return name;
  }

  /** The index of the property just stepped to; -1 if it is none of the names. */
  public int fieldIndex() {
    return fieldIndex;
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
    return begin(JsonToken.START_ARRAY, "must be an array");
  }

  /** Steps to the next element; false at the array's end. */
  public boolean nextElement() {
    violations.exitTo(frames[top + 1]);
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return false;
    }
    violations.enter(frames[top + 2]++);
    return true;
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
  public <T> @Nullable T refused(Class<T> type, IllegalArgumentException e) {
    return violations.refused(type, e);
  }

  /** A place before a value. */
  record Mark(@Nullable TokenStreamContext around, int top, int depth) {}

  /** The place before the value that is next. */
  Mark mark() {
    TokenStreamContext context = parser.streamReadContext();
    boolean opened = parser.currentToken().isStructStart();
    return new Mark(opened ? context.getParent() : context, top, violations.depth());
  }

  /** Takes what is left of the value after a mark, however much of it is read already. */
  void leave(Mark mark) {
    parser.skipChildren();
    while (parser.streamReadContext() != mark.around() && parser.nextToken() != null) {
      // The context of a closed object or array is the one around it.
    }
    top = mark.top();
    violations.exitTo(mark.depth());
  }

  /** Takes the value, whatever it is. */
  public void skip() {
    parser.skipChildren();
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
    return value == null && !violations.reportedAt(name.text(), frames[top]);
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
    return is(JsonToken.VALUE_STRING, "must be a string") ? parser.getString() : null;
  }

  /**
   * Any value as text, never a violation: what a string says, and numbers, booleans, arrays and
   * objects as their JSON. Null for JSON null only.
   */
  public @Nullable String readAsText() {
    return isNull() ? null : JsonText.of(parser);
  }

  /** {@code true} or {@code false}. */
  public @Nullable Boolean readBoolean() {
    if (parser.currentToken() == JsonToken.VALUE_FALSE) {
      return Boolean.FALSE;
    }
    return is(JsonToken.VALUE_TRUE, "must be true or false") ? Boolean.TRUE : null;
  }

  /** A whole number from -128 to 127. */
  public @Nullable Byte readByte() {
    Long value = readWhole(Byte.MIN_VALUE, Byte.MAX_VALUE);
    return value == null ? null : value.byteValue();
  }

  /** A whole number from -32,768 to 32,767. */
  public @Nullable Short readShort() {
    Long value = readWhole(Short.MIN_VALUE, Short.MAX_VALUE);
    return value == null ? null : value.shortValue();
  }

  /** A whole number of 32 bits. {@code 1.0} and {@code 1e2} are whole, {@code 1.9} is not. */
  public @Nullable Integer readInt() {
    Long value = readWhole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    return value == null ? null : value.intValue();
  }

  /** A whole number of 64 bits. {@code 1.0} and {@code 1e2} are whole, {@code 1.9} is not. */
  public @Nullable Long readLong() {
    return readWhole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A number, rounded to the nearest float; one beyond the range of a float is a violation. */
  public @Nullable Float readFloat() {
    String number = readNumber("must be a number");
    return number == null
        ? null
        : fitting(Numbers.single(number), "range", "must be a number that a float can hold");
  }

  /** A number, rounded to the nearest double; one beyond the range of a double is a violation. */
  public @Nullable Double readDouble() {
    String number = readNumber("must be a number");
    return number == null
        ? null
        : fitting(Numbers.binary(number), "range", "must be a number that a double can hold");
  }

  /** A number, exactly, with at most 400 digits after the decimal point or zeros before it. */
  public @Nullable BigDecimal readBigDecimal() {
    String number = readNumber("must be a number");
    return number == null
        ? null
        : fitting(Numbers.decimal(number), "range", "must be a number of moderate size");
  }

  /** A whole number, exactly, with at most 400 zeros by an exponent. */
  public @Nullable BigInteger readBigInteger() {
    String number = readNumber("must be a whole number");
    return number == null
        ? null
        : fitting(Numbers.big(number), "range", "must be a whole number of moderate size");
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

  private @Nullable Long readWhole(long min, long max) {
    boolean plain = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    String number = readNumber("must be a whole number");
    if (number == null) {
      return null;
    }
    Long value = Numbers.whole(number, plain, min, max);
    if (value == null) {
      violations.add("range", "must be a whole number from " + min + " to " + max);
    }
    return value;
  }

  /** The number as it is written. */
  private @Nullable String readNumber(String expectation) {
    boolean number =
        parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
            || is(JsonToken.VALUE_NUMBER_INT, expectation);
    return number ? parser.getString() : null;
  }

  private <T> @Nullable T fitting(@Nullable T value, String code, String expectation) {
    if (value == null) {
      violations.add(code, expectation);
    }
    return value;
  }

  /** Whether the value is such a token; if not, it is taken. */
  private boolean is(JsonToken token, String expectation) {
    if (parser.currentToken() == token) {
      return true;
    }
    if (!isNull()) {
      violations.add("type", expectation);
      parser.skipChildren();
    }
    return false;
  }

  private boolean begin(JsonToken opening, String message) {
    if (!is(opening, message)) {
      return false;
    }
    top += FRAME;
    if (top == frames.length) {
      frames = Arrays.copyOf(frames, top * 2);
    }
    frames[top] = violations.count();
    frames[top + 1] = violations.depth();
    frames[top + 2] = 0;
    given.begin();
    return true;
  }

  private boolean end() {
    boolean clean = violations.count() == frames[top];
    violations.exitTo(frames[top + 1]);
    top -= FRAME;
    given.end();
    return clean;
  }
}
