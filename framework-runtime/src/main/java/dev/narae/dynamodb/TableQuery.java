package dev.narae.dynamodb;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query of one partition. Immutable: every step gives a new query, so a query can be kept and
 * refined in several ways.
 *
 * @param <T> the record of the items
 */
public class TableQuery<T> {
  private final EntityTable<T> table;
  private final QueryRequest request;
  private final int limit;
  private final Cursor after;

  /** All items of that partition, in the order of their sort keys. */
  protected TableQuery(EntityTable<T> table, KeyValue partition) {
    this(table, table.query(partition), 0, Cursor.first());
  }

  private TableQuery(EntityTable<T> table, QueryRequest request, int limit, Cursor after) {
    this.table = table;
    this.request = request;
    this.limit = limit;
    this.after = after;
  }

  /** Only items whose sort keys are so; takes the place of an earlier condition. */
  protected final TableQuery<T> where(SortCondition condition) {
    return with(condition, request.descending());
  }

  /** The greatest sort key first. */
  public final TableQuery<T> descending() {
    return with(request.sort(), true);
  }

  /**
   * At most so many items in a page.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public final TableQuery<T> limit(int items) {
    if (items < 1) {
      throw new IllegalArgumentException("A page has at least 1 item, not " + items + ".");
    }
    return new TableQuery<>(table, request, items, after);
  }

  /** Goes on where the page of that cursor ended; null is the first page. */
  public final TableQuery<T> after(@Nullable Cursor cursor) {
    return new TableQuery<>(table, request, limit, cursor == null ? Cursor.first() : cursor);
  }

  /**
   * One page: exactly as many items as the limit says while there are so many; without a limit what
   * DynamoDB gives at once, up to 1 MB.
   *
   * <p>A page that ends exactly at the last item may still have a cursor, and an empty page
   * follows: DynamoDB does not look ahead.
   *
   * @throws InvalidCursorException if the cursor is not one of this query
   */
  public final Page<T> page() {
    List<T> items = new ArrayList<>();
    Key position = start();
    do {
      int wanted = limit == 0 ? 0 : limit - items.size();
      QueryPage<T> part = table.query(from(position, wanted));
      items.addAll(part.items());
      position = part.lastKey();
    } while (position != null && (limit == 0 ? items.isEmpty() : items.size() < limit));
    return new Page<>(items, position == null ? null : CursorToken.of(request, position));
  }

  /**
   * All items, of all pages; a limit bounds them.
   *
   * @throws InvalidCursorException if the cursor is not one of this query
   */
  public final List<T> list() {
    if (limit > 0) {
      return page().items();
    }
    List<T> items = new ArrayList<>();
    Key position = start();
    do {
      QueryPage<T> part = table.query(from(position, 0));
      items.addAll(part.items());
      position = part.lastKey();
    } while (position != null);
    return List.copyOf(items);
  }

  private @Nullable Key start() {
    return after.isFirst() ? null : CursorToken.position(request, after);
  }

  private TableQuery<T> with(@Nullable SortCondition sort, boolean descending) {
    QueryRequest changed =
        new QueryRequest(
            request.table(), request.keys(), request.partition(), sort, descending, 0, null);
    return new TableQuery<>(table, changed, limit, after);
  }

  private QueryRequest from(@Nullable Key position, int wanted) {
    return new QueryRequest(
        request.table(),
        request.keys(),
        request.partition(),
        request.sort(),
        request.descending(),
        wanted,
        position);
  }
}
