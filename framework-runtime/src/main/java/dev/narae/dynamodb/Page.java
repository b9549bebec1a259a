package dev.narae.dynamodb;

import dev.narae.json.JsonCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some items of a query and where to go on.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {
  /** Keeps a copy of the items. */
  public Page {
    items = List.copyOf(items);
  }

  /** JSON as {@code {"items":[…],"next":"token"}}, {@code next} null on the last page. */
  public static <T> JsonCodec<Page<T>> codec(JsonCodec<T> item) {
    return new PageCodec<>(item);
  }
}
