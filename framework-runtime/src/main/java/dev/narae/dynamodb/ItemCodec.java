package dev.narae.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type are stored in DynamoDB. Codecs are generated for records, enums and value
 * objects; {@link ItemCodecs} has those of the usual types. A codec is stateless.
 *
 * @param <T> the type, never a primitive
 */
public abstract class ItemCodec<T> {

  /** For subclasses. */
  protected ItemCodec() {}

  /** Writes exactly one attribute's value; a record writes a map, at the top level too. */
  public abstract void write(ItemWriter item, T value);

  /**
   * Reads exactly one attribute's value.
   *
   * @return null if DynamoDB's NULL is stored
   * @throws ItemFormatException if something else is stored than {@link #write} writes
   */
  public abstract @Nullable T read(ItemReader item);

  /** How a set of these is stored. */
  SetKind setKind() {
    return SetKind.LIST;
  }

  /** Whether an attribute of this value is better left out: DynamoDB knows no empty sets. */
  boolean isOmitted(T value) {
    return false;
  }
}
