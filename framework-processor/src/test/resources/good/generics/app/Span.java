package generics.app;

import java.io.Serializable;
import java.util.List;

/** Two ends of a type with an order, and a label of another type. */
record Span<T extends Comparable<? super T> & Serializable, L>(
    T from, T to, L label, List<String> tags) {
  Span {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("from is at most to");
    }
  }
}
