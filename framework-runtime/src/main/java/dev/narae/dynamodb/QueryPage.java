package dev.narae.dynamodb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one call of Query gives.
 *
 * @param lastKey where the next page starts after; null if there is none
 */
public record QueryPage<T>(List<T> items, @Nullable Key lastKey) {
  /** Keeps a copy of the items. */
  public QueryPage {
    items = List.copyOf(items);
  }
}
