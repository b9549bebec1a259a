package dev.narae.processor.read;

import dev.narae.processor.model.ComponentModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** In which order properties are written: what {@code @JsonPropertyOrder} says. */
final class PropertyOrder {
  private PropertyOrder() {}

  /** The components in their own order, with the places of their properties. */
  static List<ComponentModel> of(List<ComponentModel> components, JsonTypeRules rules) {
    if (rules.order().isEmpty() && !rules.alphabetic()) {
      return components;
    }
    Set<ComponentModel> ordered = new LinkedHashSet<>();
    for (String name : rules.order()) {
      components.stream().filter(c -> c.property().name().equals(name)).forEach(ordered::add);
      components.stream().filter(c -> c.name().equals(name)).forEach(ordered::add);
    }
    List<ComponentModel> others = new ArrayList<>(components);
    if (rules.alphabetic()) {
      others.sort(Comparator.comparing(c -> c.property().name()));
    }
    ordered.addAll(others);
    List<ComponentModel> positions = List.copyOf(ordered);
    return components.stream().map(c -> c.with(c.property().at(positions.indexOf(c)))).toList();
  }
}
