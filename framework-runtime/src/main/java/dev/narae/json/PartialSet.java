package dev.narae.json;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The elements of an array that is no set, to be checked as if it were one: each at its index, with
 * null for what can't be read. Whoever sends such a thing is refused, so that nobody else gets it.
 */
final class PartialSet<T> extends AbstractSet<T> {
  private final List<T> elements;

  PartialSet(List<T> elements) {
    this.elements = elements;
  }

  @Override
  public Iterator<T> iterator() {
    return Collections.unmodifiableList(elements).iterator();
  }

  @Override
  public int size() {
    return elements.size();
  }
}
