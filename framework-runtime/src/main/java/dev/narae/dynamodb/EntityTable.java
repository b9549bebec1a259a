package dev.narae.dynamodb;

import java.util.Optional;

/**
 * A table that holds items of one record type; generated tables stand on it. Safe for use by
 * several threads at once.
 *
 * @param <T> the record
 */
public final class EntityTable<T> {
  private final DynamoClient client;
  private final String name;
  private final KeySchema keys;
  private final ItemCodec<T> codec;

  /** A table by its real name, with its keys and the codec of its items. */
  public EntityTable(DynamoClient client, String name, KeySchema keys, ItemCodec<T> codec) {
    this.client = client;
    this.name = name;
    this.keys = keys;
    this.codec = codec;
  }

  /** The item of that key by an eventually consistent read. */
  public Optional<T> get(Key key) {
    return Optional.ofNullable(client.get(name, key, codec));
  }

  /**
   * Stores a new item and gives it back.
   *
   * @throws ItemExistsException if there is one of the same key
   */
  public T create(T item) {
    client.put(new PutRequest<>(name, keys, codec, item, true));
    return item;
  }

  /** Stores an item, new or in place of the one of the same key, and gives it back. */
  public T put(T item) {
    client.put(new PutRequest<>(name, keys, codec, item, false));
    return item;
  }

  /** Removes the item of that key; does nothing if there is none. */
  public void delete(Key key) {
    client.delete(name, key);
  }

  QueryRequest query(KeyValue partition) {
    return new QueryRequest(name, keys, partition, null, false, 0, null);
  }

  QueryPage<T> query(QueryRequest request) {
    return client.query(request, codec);
  }
}
