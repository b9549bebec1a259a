package dev.narae.processor.read;

import dev.narae.processor.model.Construction;
import java.util.List;

/**
 * How values of a class are made, and of which properties.
 *
 * @param properties first the parameters of what makes a value, in their order, then those that are
 *     set on it
 */
record ClassParts(Construction construction, List<PropertyParts> properties) {
  ClassParts {
    properties = List.copyOf(properties);
  }
}
