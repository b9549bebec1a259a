package dev.narae.dynamodb;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What is inside a cursor: 8 bytes of the query's hash, then {@code S} or {@code N} and the sort
 * key's text. The hash tells a client's mistake; it is no signature and need not be one.
 */
final class CursorToken {
  private static final int HASH_BYTES = 8;

  // The parameters of the 64-bit FNV-1a hash.
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private CursorToken() {}

  static Cursor of(QueryRequest query, Key position) {
    KeyValue sort = position.sortValue();
    byte[] text = sort == null ? new byte[0] : sort.text().getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(HASH_BYTES + 1 + text.length);
    bytes.putLong(hash(query));
    bytes.put((byte) (sort != null && sort.number() ? 'N' : 'S'));
    bytes.put(text);
    return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
  }

  /**
   * The key the cursor stands at, in the query's partition.
   *
   * @throws InvalidCursorException if the cursor is none, or is one of another query
   */
  static Key position(QueryRequest query, Cursor cursor) {
    KeyValue sort = sortKey(query, cursor.token());
    KeySchema keys = query.keys();
    if ((sort == null) != (keys.sort() == null)) {
      throw new InvalidCursorException();
    }
    return sort == null ? keys.key(query.partition()) : keys.key(query.partition(), sort);
  }

  private static @Nullable KeyValue sortKey(QueryRequest query, String token) {
    ByteBuffer bytes = ByteBuffer.wrap(decode(token));
    if (bytes.remaining() <= HASH_BYTES || bytes.getLong() != hash(query)) {
      throw new InvalidCursorException();
    }
    byte kind = bytes.get();
    if (kind != 'N' && kind != 'S') {
      throw new InvalidCursorException();
    }
    if (!bytes.hasRemaining()) {
      return null;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return new KeyValue(kind == 'N', text);
    } catch (CharacterCodingException e) {
      throw new InvalidCursorException();
    }
  }

  private static byte[] decode(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursorException();
    }
  }

  private static long hash(QueryRequest query) {
    long hash = add(FNV_OFFSET, query.keys().partition());
    hash = add(hash, query.keys().sort());
    hash = add(hash, query.partition());
    SortCondition sort = query.sort();
    if (sort != null) {
      hash = add(hash, sort.operator().name());
      hash = add(hash, sort.value());
      hash = add(hash, sort.upper());
    }
    return add(hash, query.descending() ? "descending" : "ascending");
  }

  private static long add(long hash, @Nullable KeyValue value) {
    if (value == null) {
      return add(hash, (String) null);
    }
    return add(add(hash, value.number() ? "N" : "S"), value.text());
  }

  /** Ends every part with a unit that no part holds, so that parts can't run into each other. */
  private static long add(long hash, @Nullable String part) {
    long sum = hash;
    if (part != null) {
      for (int i = 0; i < part.length(); i++) {
        sum = mix(mix(sum, part.charAt(i) >> 8), part.charAt(i) & 0xFF);
      }
    }
    return mix(sum, part == null ? 0x101 : 0x100);
  }

  private static long mix(long hash, int octet) {
    return (hash ^ octet) * FNV_PRIME;
  }
}
