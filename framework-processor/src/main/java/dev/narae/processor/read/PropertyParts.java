package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ComponentModel.Member;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A property of a class, before its type is read.
 *
 * @param name that its accessor has
 * @param type as its accessor gives it
 * @param places where its annotations stand, the most important one first; at least one
 * @param doc what its Javadoc says; may be empty
 * @param hasOwnDefault whether a builder has a value for it when nothing is set
 */
record PropertyParts(
    String name,
    TypeMirror type,
    Member member,
    List<PropertyPlace> places,
    String doc,
    boolean hasOwnDefault) {

  PropertyParts {
    places = List.copyOf(places);
  }

  /** Where findings about it belong. */
  Origin origin() {
    return places.get(0).origin();
  }
}
