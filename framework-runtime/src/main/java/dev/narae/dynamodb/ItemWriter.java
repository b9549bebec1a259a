package dev.narae.dynamodb;

import dev.narae.json.Instants;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one item for codecs, front to back. Transports extend it over whatever form an item goes
 * out in. An attribute whose value is null is left out: DynamoDB keeps an item out of an index only
 * if the attribute is absent, not if it is NULL.
 */
public abstract class ItemWriter {

  /** For subclasses. */
  protected ItemWriter() {}

  /** Opens a map; the item itself is one. */
  public abstract void beginMap();

  /** The name of the map's next entry; its value follows. */
  public abstract void name(String name);

  /** Closes the map. */
  public abstract void endMap();

  /** Opens a list. */
  public abstract void beginList();

  /** Closes the list. */
  public abstract void endList();

  /** Opens a string set. It needs at least one element. */
  public abstract void beginStringSet();

  /** Opens a number set. It needs at least one element. */
  public abstract void beginNumberSet();

  /** Closes the set. */
  public abstract void endSet();

  /** NULL, which is a value inside of a list or map. */
  public abstract void nullValue();

  /** A string. */
  public abstract void value(String value);

  /** A boolean. */
  public abstract void value(boolean value);

  /** Bytes. */
  public abstract void value(byte[] value);

  /** A number in decimal, as DynamoDB takes it. */
  protected abstract void number(String value);

  /** A number. */
  public final void value(int value) {
    number(Integer.toString(value));
  }

  /** A number. */
  public final void value(long value) {
    number(Long.toString(value));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it is not finite or beyond DynamoDB's range
   */
  public final void value(float value) {
    number(DynamoNumbers.format(value));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it is not finite or beyond DynamoDB's range
   */
  public final void value(double value) {
    number(DynamoNumbers.format(value));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException beyond DynamoDB's 38 digits or its range, or of a class
   *     outside {@code java.lang} and {@code java.math}
   */
  public final void value(Number value) {
    if (value instanceof Double) {
      value(value.doubleValue());
    } else if (value instanceof Float) {
      value(value.floatValue());
    } else if (value instanceof BigDecimal decimal) {
      number(DynamoNumbers.format(decimal));
    } else if (value instanceof BigInteger integer) {
      number(DynamoNumbers.format(new BigDecimal(integer)));
    } else if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      value(value.longValue());
    } else {
      throw new IllegalArgumentException(
          "No DynamoDB number for a " + value.getClass().getName() + ".");
    }
  }

  /** A UUID as a string. */
  public final void value(UUID value) {
    value(value.toString());
  }

  /**
   * A time as a string of fixed width: {@code 2026-11-22T17:00:00.000000000Z}.
   *
   * @throws IllegalArgumentException outside the years 0 to 9999
   */
  public final void value(Instant value) {
    value(Instants.formatSortable(value));
  }

  /** An attribute with a string; left out if null. */
  public final void field(String name, @Nullable String value) {
    if (value != null) {
      name(name);
      value(value);
    }
  }

  /** An attribute with a boolean. */
  public final void field(String name, boolean value) {
    name(name);
    value(value);
  }

  /** An attribute with a boolean; left out if null. */
  public final void field(String name, @Nullable Boolean value) {
    if (value != null) {
      field(name, value.booleanValue());
    }
  }

  /** An attribute with a number. */
  public final void field(String name, int value) {
    name(name);
    value(value);
  }

  /** An attribute with a number. */
  public final void field(String name, long value) {
    name(name);
    value(value);
  }

  /** An attribute with a number. */
  public final void field(String name, float value) {
    name(name);
    value(value);
  }

  /** An attribute with a number. */
  public final void field(String name, double value) {
    name(name);
    value(value);
  }

  /** An attribute with a number; left out if null. */
  public final void field(String name, @Nullable Number value) {
    if (value != null) {
      name(name);
      value(value);
    }
  }

  /** An attribute with a UUID; left out if null. */
  public final void field(String name, @Nullable UUID value) {
    if (value != null) {
      name(name);
      value(value);
    }
  }

  /** An attribute with a time; left out if null. */
  public final void field(String name, @Nullable Instant value) {
    if (value != null) {
      name(name);
      value(value);
    }
  }

  /** An attribute with what the codec writes; left out if null or an empty set. */
  public final <T> void field(String name, ItemCodec<T> codec, @Nullable T value) {
    if (value != null && !codec.isOmitted(value)) {
      name(name);
      codec.write(this, value);
    }
  }
}
