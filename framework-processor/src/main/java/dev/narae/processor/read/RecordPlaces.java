package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.read.PropertyPlace.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Where annotations of a record's component stand: on its field, which has those of the component
 * itself, and on an accessor or a parameter of the canonical constructor if these are written out.
 */
final class RecordPlaces {
  private final Source source;

  RecordPlaces(Source source) {
    this.source = source;
  }

  List<PropertyPlace> of(TypeElement type, VariableElement field, Origin typePlace) {
    String name = field.getSimpleName().toString();
    List<PropertyPlace> places = new ArrayList<>();
    places.add(new PropertyPlace(field, typePlace.field(name), Side.BOTH));
    accessor(type, name)
        .ifPresent(a -> places.add(new PropertyPlace(a, place(a, typePlace), Side.WRITTEN)));
    canonical(type)
        .ifPresent(
            c ->
                c.getParameters().stream()
                    .filter(p -> p.getSimpleName().contentEquals(name))
                    .map(p -> new PropertyPlace(p, place(c, typePlace).parameter(name), Side.READ))
                    .forEach(places::add));
    return places;
  }

  /** The canonical constructor if it is written out, in whole or in its compact form. */
  Optional<ExecutableElement> canonical(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(source::isWritten)
        .filter(c -> isCanonical(c, type.getRecordComponents()))
        .findFirst();
  }

  private boolean isCanonical(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    if (parameters.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!source
          .assignability()
          .isSameType(parameters.get(i).asType(), components.get(i).asType())) {
        return false;
      }
    }
    return true;
  }

  /** The place of a method or constructor of a class. */
  static Origin place(ExecutableElement executable, Origin typePlace) {
    int ordinal = 0;
    Element type = Objects.requireNonNull(executable.getEnclosingElement(), "a member has a class");
    for (Element member : type.getEnclosedElements()) {
      if (member.equals(executable)) {
        break;
      }
      boolean sameName =
          member.getKind() == executable.getKind()
              && member.getSimpleName().equals(executable.getSimpleName());
      ordinal += sameName ? 1 : 0;
    }
    return typePlace.method(executable.getSimpleName().toString(), ordinal);
  }

  private Optional<ExecutableElement> accessor(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().contentEquals(name) && m.getParameters().isEmpty())
        .filter(source::isWritten)
        .findFirst();
  }
}
