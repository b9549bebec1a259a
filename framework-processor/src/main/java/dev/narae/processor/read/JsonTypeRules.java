package dev.narae.processor.read;

import dev.narae.processor.model.PropertyModel.Direction;
import dev.narae.processor.model.PropertyModel.Include;
import dev.narae.processor.text.PropertyNaming;
import java.util.List;

/**
 * What Jackson's annotations of a type say of all of its properties.
 *
 * @param naming how a component's name becomes a property's
 * @param include which values are written if a component does not say it itself
 * @param ignored names of properties whose way is {@code ignoredDirection}
 * @param order names of the properties that are written first, or of their components
 * @param alphabetic whether the others are written in the order of their names
 */
record JsonTypeRules(
    PropertyNaming naming,
    Include include,
    List<String> ignored,
    Direction ignoredDirection,
    List<String> order,
    boolean alphabetic) {

  JsonTypeRules {
    ignored = List.copyOf(ignored);
    order = List.copyOf(order);
  }
}
