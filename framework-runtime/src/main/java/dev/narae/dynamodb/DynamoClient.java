package dev.narae.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * What the mapper needs of DynamoDB. It speaks of keys and codecs only, so that the transport
 * behind it may work on attribute values or on bytes. Safe for use by several threads at once.
 *
 * <p>Every method throws {@link ThrottledException} when DynamoDB refuses for load after retries,
 * and {@link DynamoException} when a call fails for any other reason.
 */
public interface DynamoClient {

  /** The item of that key by an eventually consistent read, or null. */
  <T> @Nullable T get(String table, Key key, ItemCodec<T> codec);

  /**
   * Stores an item, in place of the one of the same key.
   *
   * @throws ItemExistsException if the request wants no item of that key to exist, and one does
   */
  <T> void put(PutRequest<T> request);

  /** Removes the item of that key; does nothing if there is none. */
  void delete(String table, Key key);

  /** One page of at most 1 MB. It may be empty although more follow. */
  <T> QueryPage<T> query(QueryRequest request, ItemCodec<T> codec);
}
