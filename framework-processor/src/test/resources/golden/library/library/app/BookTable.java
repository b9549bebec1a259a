package library.app;

import dev.narae.dynamodb.DynamoClient;
import dev.narae.dynamodb.EntityTable;
import dev.narae.dynamodb.ItemExistsException;
import dev.narae.dynamodb.Key;
import dev.narae.dynamodb.KeySchema;
import dev.narae.dynamodb.KeyValue;
import java.util.Optional;
import javax.annotation.processing.Generated;
import library.shared.Isbn;

/** The table {@code books} of {@link Book} items. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class BookTable {
  private static final KeySchema KEYS = KeySchema.of("isbn");

  private final EntityTable<Book> table;

  /** @param tableName the physical name of the table */
  public BookTable(DynamoClient client, String tableName) {
    this.table = new EntityTable<>(client, tableName, KEYS, BookItem.CODEC);
  }

  /** The item of this key, read eventually consistent. */
  public Optional<Book> get(Isbn isbn) {
    return table.get(key(isbn));
  }

  /**
   * Stores a new item.
   *
   * @throws ItemExistsException if there is one of its key already
   */
  public Book create(Book item) {
    return table.create(item);
  }

  /** Stores an item, in place of the one of its key if there is one. */
  public Book put(Book item) {
    return table.put(item);
  }

  /** Removes the item of this key, if there is one. */
  public void delete(Isbn isbn) {
    table.delete(key(isbn));
  }

  private static Key key(Isbn isbn) {
    return KEYS.key(KeyValue.of(isbn.digits()));
  }
}
