package dev.narae.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * The names of a table's key attributes.
 *
 * @param partition name of the partition key
 * @param sort name of the sort key; null if the table has none
 */
public record KeySchema(String partition, @Nullable String sort) {
  /** Bytes of a partition key in UTF-8 (DynamoDB quota). */
  static final int MAX_PARTITION_BYTES = 2048;

  /** Bytes of a sort key in UTF-8 (DynamoDB quota). */
  static final int MAX_SORT_BYTES = 1024;

  /** Keys of a partition key alone. */
  public static KeySchema of(String partition) {
    return new KeySchema(partition, null);
  }

  /** Keys of a partition key and a sort key. */
  public static KeySchema of(String partition, String sort) {
    return new KeySchema(partition, sort);
  }

  /**
   * A key of a table without sort key.
   *
   * @throws InvalidKeyException if the value is longer than DynamoDB's quota
   * @throws IllegalStateException if the table has a sort key
   */
  public Key key(KeyValue partitionValue) {
    if (sort != null) {
      throw new IllegalStateException("The table has a sort key, \"" + sort + "\": give it too.");
    }
    partitionValue.requireAtMost(MAX_PARTITION_BYTES, partition);
    return new Key(partition, partitionValue, null, null);
  }

  /**
   * A key of a table with sort key.
   *
   * @throws InvalidKeyException if a value is longer than DynamoDB's quota
   * @throws IllegalStateException if the table has no sort key
   */
  public Key key(KeyValue partitionValue, KeyValue sortValue) {
    if (sort == null) {
      throw new IllegalStateException("The table has no sort key.");
    }
    partitionValue.requireAtMost(MAX_PARTITION_BYTES, partition);
    sortValue.requireAtMost(MAX_SORT_BYTES, sort);
    return new Key(partition, partitionValue, sort, sortValue);
  }
}
