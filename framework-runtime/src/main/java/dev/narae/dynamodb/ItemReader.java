package dev.narae.dynamodb;

import dev.narae.json.Instants;
import dev.narae.json.Uuids;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one stored item for codecs, front to back. Transports extend it over whatever form an item
 * comes in.
 *
 * <p>Every {@code read} method takes one value and gives null for DynamoDB's NULL. A value of
 * another type is an {@link ItemFormatException}. An attribute of the table that the record does
 * not know is stepped over with {@link #skip()}.
 */
public abstract class ItemReader {
  private int fieldIndex = ItemNames.UNKNOWN;

  /** For subclasses. */
  protected ItemReader() {}

  /** Opens a map; the item itself is one. */
  public abstract void beginMap();

  /** Steps to the map's next entry and its value; null at the end. */
  public abstract @Nullable String nextName();

  /** Closes the map. */
  public abstract void endMap();

  /** Opens a list, a string set or a number set. */
  public abstract void beginElements();

  /** Steps to the next element; false at the end. */
  public abstract boolean nextElement();

  /** Closes the list or set. */
  public abstract void endElements();

  /** Whether the value is NULL, which stays to be read. */
  public abstract boolean isNull();

  /** DynamoDB's descriptor of the value's type, such as {@code S}, {@code M} or {@code NS}. */
  protected abstract String type();

  /** A string, or null. */
  public abstract @Nullable String readString();

  /** A boolean, or null. */
  public abstract @Nullable Boolean readBoolean();

  /** Bytes, or null. */
  public abstract byte @Nullable [] readBytes();

  /** A number as DynamoDB gives it, in decimal, or null. */
  protected abstract @Nullable String readNumber();

  /** Takes the value, whatever it is. */
  public abstract void skip();

  /**
   * The string that a map has under that name. The map stays to be read.
   *
   * @return null if the value is no map, or the map has no such string
   */
  protected abstract @Nullable String peekString(String name);

  /** The path of the value being read, such as {@code links[2].url}, for messages. */
  protected abstract String path();

  /** Steps to the next attribute and its value; false at the map's end. */
  public final boolean nextField(ItemNames names) {
    String name = nextName();
    if (name == null) {
      return false;
    }
    fieldIndex = names.indexOf(name);
    return true;
  }

  /** The index of the attribute just stepped to; -1 if it is none of the names. */
  public final int fieldIndex() {
    return fieldIndex;
  }

  /**
   * Tells which case of a sealed type a map is. The map stays to be read, the tag included.
   *
   * @param attribute the one that has the tag
   * @param cases what it says for each case
   * @return the index of the case
   * @throws ItemFormatException if the tag is missing, or none of these
   */
  public final int readTag(String attribute, ItemNames cases) {
    String tag = peekString(attribute);
    int index = tag == null ? ItemNames.UNKNOWN : cases.indexOf(tag);
    if (index == ItemNames.UNKNOWN) {
      throw failure(
          tag == null
              ? "has no string \"" + attribute + "\", which would tell what it is."
              : "has \"" + tag + "\" as its \"" + attribute + "\", which is no known case.");
    }
    return index;
  }

  /** Reads with that codec; NULL gives null without asking it. */
  public final <T> @Nullable T read(ItemCodec<T> codec) {
    if (isNull()) {
      skip();
      return null;
    }
    return codec.read(this);
  }

  /**
   * The value of an attribute that a record can't do without.
   *
   * @throws ItemFormatException if it is null
   */
  public final <T> T require(String attribute, @Nullable T value) {
    if (value == null) {
      throw new ItemFormatException(
          "A stored item has no attribute \""
              + attribute
              + "\", perhaps because it was written before the record had that component. Give the"
              + " component a @Default, or make it @Nullable or Optional.");
    }
    return value;
  }

  /** To throw: the type's own constructor refused what is stored. */
  public final ItemFormatException refusal(Class<?> type, IllegalArgumentException e) {
    String path = path();
    String where = path.isEmpty() ? "A stored item" : "The stored attribute \"" + path + "\"";
    return new ItemFormatException(
        where
            + " is refused by the constructor of "
            + type.getSimpleName()
            + ": "
            + e.getMessage()
            + ". Accept what was stored before, or correct the items.",
        e);
  }

  /** A whole number of 8 bits, or null. */
  public final @Nullable Byte readByte() {
    Long value = readWhole(Byte.MIN_VALUE, Byte.MAX_VALUE);
    return value == null ? null : value.byteValue();
  }

  /** A whole number of 16 bits, or null. */
  public final @Nullable Short readShort() {
    Long value = readWhole(Short.MIN_VALUE, Short.MAX_VALUE);
    return value == null ? null : value.shortValue();
  }

  /** A whole number of 32 bits, or null. */
  public final @Nullable Integer readInt() {
    Long value = readWhole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    return value == null ? null : value.intValue();
  }

  /** A whole number of 64 bits, or null. */
  public final @Nullable Long readLong() {
    return readWhole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A number, rounded to a float, or null. */
  public final @Nullable Float readFloat() {
    String number = readNumber();
    return number == null ? null : Float.valueOf(number);
  }

  /** A number, rounded to a double, or null. */
  public final @Nullable Double readDouble() {
    String number = readNumber();
    return number == null ? null : Double.valueOf(number);
  }

  /** A number, exactly, or null. */
  public final @Nullable BigDecimal readBigDecimal() {
    String number = readNumber();
    return number == null ? null : new BigDecimal(number);
  }

  /** A whole number, exactly, or null. */
  public final @Nullable BigInteger readBigInteger() {
    String number = readNumber();
    if (number == null) {
      return null;
    }
    // DynamoDB's exponents end at 125, so this can't grow large.
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    if (value.scale() > 0) {
      throw failure("holds " + number + ", which is no whole number.");
    }
    return value.toBigInteger();
  }

  /** A string with a UUID, or null. */
  public final @Nullable UUID readUuid() {
    String text = readString();
    UUID value = text == null ? null : Uuids.parse(text);
    if (text != null && value == null) {
      throw failure("holds \"" + text + "\", which is no UUID.");
    }
    return value;
  }

  /** A string with a time in ISO 8601, or null. */
  public final @Nullable Instant readInstant() {
    String text = readString();
    Instant value = text == null ? null : Instants.parse(text);
    if (text != null && value == null) {
      throw failure("holds \"" + text + "\", which is no time in ISO 8601.");
    }
    return value;
  }

  /** To throw: the value being read does not fit. */
  protected final ItemFormatException failure(String what) {
    return new ItemFormatException("The stored attribute \"" + path() + "\" " + what);
  }

  private @Nullable Long readWhole(long min, long max) {
    BigInteger value = readBigInteger();
    if (value == null) {
      return null;
    }
    if (value.bitLength() > 63 || value.longValue() < min || value.longValue() > max) {
      throw failure("holds " + value + ", which is not from " + min + " to " + max + ".");
    }
    return value.longValue();
  }
}
