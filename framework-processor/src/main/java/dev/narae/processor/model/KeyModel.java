package dev.narae.processor.model;

/**
 * One part of a table's primary key.
 *
 * @param component the record component, which is also the attribute
 * @param kind how DynamoDB stores it
 */
public record KeyModel(String component, Kind kind) {

  /** DynamoDB's key types, as {@code AttributeType} spells them. */
  public enum Kind {
    /** String. */
    S,
    /** Number. */
    N
  }
}
