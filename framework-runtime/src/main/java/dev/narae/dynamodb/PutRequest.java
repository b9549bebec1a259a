package dev.narae.dynamodb;

/**
 * An item to store.
 *
 * @param keys the table's keys, whose attributes the item holds
 * @param onlyIfAbsent whether the call fails when an item of the same key exists
 */
public record PutRequest<T>(
    String table, KeySchema keys, ItemCodec<T> codec, T item, boolean onlyIfAbsent) {}
