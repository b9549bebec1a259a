package library.app;

import dev.narae.dynamodb.DynamoClient;
import dev.narae.dynamodb.EntityTable;
import dev.narae.dynamodb.ItemExistsException;
import dev.narae.dynamodb.Key;
import dev.narae.dynamodb.KeySchema;
import dev.narae.dynamodb.KeyValue;
import dev.narae.dynamodb.SortCondition;
import dev.narae.dynamodb.TableQuery;
import java.util.Optional;
import javax.annotation.processing.Generated;
import library.shared.Isbn;

/** The table {@code loans} of {@link Loan} items. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class LoanTable {
  private static final KeySchema KEYS = KeySchema.of("isbn", "number");

  private final EntityTable<Loan> table;

  /** @param tableName the physical name of the table */
  public LoanTable(DynamoClient client, String tableName) {
    this.table = new EntityTable<>(client, tableName, KEYS, LoanItem.CODEC);
  }

  /** The item of this key, read eventually consistent. */
  public Optional<Loan> get(Isbn isbn, long number) {
    return table.get(key(isbn, number));
  }

  /**
   * Stores a new item.
   *
   * @throws ItemExistsException if there is one of its key already
   */
  public Loan create(Loan item) {
    return table.create(item);
  }

  /** Stores an item, in place of the one of its key if there is one. */
  public Loan put(Loan item) {
    return table.put(item);
  }

  /** Removes the item of this key, if there is one. */
  public void delete(Isbn isbn, long number) {
    table.delete(key(isbn, number));
  }

  /** The items of one partition, by their sort key. */
  public Query query(Isbn isbn) {
    return new Query(table, KeyValue.of(isbn.digits()));
  }

  private static Key key(Isbn isbn, long number) {
    return KEYS.key(KeyValue.of(isbn.digits()), KeyValue.of(number));
  }

  /** A query of one partition: at most one condition on {@code number}, then the rest. */
  public static final class Query extends TableQuery<Loan> {
    private Query(EntityTable<Loan> table, KeyValue partition) {
      super(table, partition);
    }

    public TableQuery<Loan> numberEquals(long number) {
      return where(SortCondition.equalTo(KeyValue.of(number)));
    }

    public TableQuery<Loan> numberLessThan(long number) {
      return where(SortCondition.lessThan(KeyValue.of(number)));
    }

    public TableQuery<Loan> numberAtMost(long number) {
      return where(SortCondition.atMost(KeyValue.of(number)));
    }

    public TableQuery<Loan> numberGreaterThan(long number) {
      return where(SortCondition.greaterThan(KeyValue.of(number)));
    }

    public TableQuery<Loan> numberAtLeast(long number) {
      return where(SortCondition.atLeast(KeyValue.of(number)));
    }

    /** Both bounds are included. */
    public TableQuery<Loan> numberBetween(long from, long to) {
      return where(SortCondition.between(KeyValue.of(from), KeyValue.of(to)));
    }
  }
}
