package dev.narae.dynamodb;

import dev.narae.json.Instants;
import dev.narae.json.TextType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The value of a key attribute: text or a number.
 *
 * @param number whether {@code text} is a number in decimal
 * @param text the value; never empty
 */
public record KeyValue(boolean number, String text) {

  /**
   * Checks what DynamoDB would refuse.
   *
   * @throws InvalidKeyException if the text is empty
   */
  public KeyValue {
    if (text.isEmpty()) {
      throw new InvalidKeyException("A key must not be empty.");
    }
  }

  /**
   * Text, which sorts by its UTF-8 bytes.
   *
   * @throws InvalidKeyException if it is empty
   */
  public static KeyValue of(String value) {
    return new KeyValue(false, value);
  }

  /** A number. */
  public static KeyValue of(int value) {
    return new KeyValue(true, Integer.toString(value));
  }

  /** A number. */
  public static KeyValue of(long value) {
    return new KeyValue(true, Long.toString(value));
  }

  /** A number. */
  public static KeyValue of(short value) {
    return new KeyValue(true, Short.toString(value));
  }

  /** A number. */
  public static KeyValue of(byte value) {
    return new KeyValue(true, Byte.toString(value));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException beyond DynamoDB's 38 digits or its range
   */
  public static KeyValue of(BigDecimal value) {
    return new KeyValue(true, DynamoNumbers.format(value));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException beyond DynamoDB's 38 digits
   */
  public static KeyValue of(BigInteger value) {
    return of(new BigDecimal(value));
  }

  /** A UUID as text. */
  public static KeyValue of(UUID value) {
    return of(value.toString());
  }

  /**
   * A time as text of fixed width, so that keys sort by time.
   *
   * @throws IllegalArgumentException outside the years 0 to 9999
   */
  public static KeyValue of(Instant value) {
    return of(Instants.formatSortable(value));
  }

  /**
   * A value of a simple type that is text, so that keys sort as the type does.
   *
   * @throws IllegalArgumentException if the value has no such text
   */
  public static <T> KeyValue of(TextType<T> type, T value) {
    return of(type.toStored(value));
  }

  /** The name of an enum's constant. */
  public static KeyValue of(Enum<?> value) {
    return of(value.name());
  }

  void requireAtMost(int bytes, String attribute) {
    // A UTF-16 unit is at most three bytes of UTF-8: short texts need no count.
    if (text.length() * 3L > bytes && text.getBytes(StandardCharsets.UTF_8).length > bytes) {
      throw new InvalidKeyException(
          "The key \"" + attribute + "\" has more than " + bytes + " bytes.");
    }
  }
}
