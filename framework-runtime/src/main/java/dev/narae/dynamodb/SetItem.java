package dev.narae.dynamodb;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set, as the kind of set that DynamoDB has for its elements. */
final class SetItem<T> extends ItemCodec<Set<T>> {
  private final ItemCodec<T> element;

  SetItem(ItemCodec<T> element) {
    this.element = element;
  }

  @Override
  public void write(ItemWriter item, Set<T> value) {
    SetKind kind = value.isEmpty() ? SetKind.LIST : element.setKind();
    if (kind == SetKind.STRINGS) {
      item.beginStringSet();
    } else if (kind == SetKind.NUMBERS) {
      item.beginNumberSet();
    } else {
      item.beginList();
    }
    for (T one : value) {
      element.write(item, one);
    }
    if (kind == SetKind.LIST) {
      item.endList();
    } else {
      item.endSet();
    }
  }

  @Override
  public @Nullable Set<T> read(ItemReader item) {
    if (item.isNull()) {
      return null;
    }
    Set<T> elements = new LinkedHashSet<>();
    item.beginElements();
    while (item.nextElement()) {
      elements.add(item.require("element", item.read(element)));
    }
    item.endElements();
    return Collections.unmodifiableSet(elements);
  }

  @Override
  boolean isOmitted(Set<T> value) {
    return value.isEmpty();
  }
}
