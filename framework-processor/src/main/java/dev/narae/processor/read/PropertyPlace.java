package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * An element on which annotations say what a component is in JSON: its field, accessor, setter or
 * constructor parameter.
 *
 * @param origin where it stands
 * @param side which way a property goes that only this element has
 */
record PropertyPlace(Element element, Origin origin, Side side) {

  /** Which ways a property goes. */
  enum Side {
    /** Of a field: both ways. */
    BOTH,
    /** Of an accessor: it is written. */
    WRITTEN,
    /** Of a setter or parameter: it is read. */
    READ
  }

  /** An annotation on one of the places of a component. */
  record Mark(AnnotationMirror annotation, PropertyPlace place) {

    /** Where the annotation stands. */
    Origin origin() {
      return place.origin().annotation(Annotations.name(annotation));
    }

    /** Where a member of the annotation stands. */
    Origin origin(String member) {
      return place.origin().annotation(Annotations.name(annotation), member);
    }
  }

  /** The annotation of that name, wherever it stands first. */
  static Optional<Mark> find(List<PropertyPlace> places, String annotation) {
    return all(places, annotation).stream().findFirst();
  }

  /** All annotations of that name. */
  static List<Mark> all(List<PropertyPlace> places, String annotation) {
    return places.stream()
        .flatMap(p -> Annotations.find(p.element(), annotation).map(a -> new Mark(a, p)).stream())
        .toList();
  }
}
