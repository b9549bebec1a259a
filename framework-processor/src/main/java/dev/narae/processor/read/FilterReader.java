package dev.narae.processor.read;

import dev.narae.annotation.Filters;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Filters}. */
final class FilterReader {
  private static final String NAME = Filters.class.getCanonicalName();

  private final Report report;
  private final Injectable injectable;

  FilterReader(Report report) {
    this.report = report;
    this.injectable = new Injectable(report);
  }

  /**
   * The filters of an app, a class or a method, without those that can't be used.
   *
   * @param outer those that stand around them
   */
  List<TypeName> read(Element element, Origin place, List<TypeName> outer) {
    Optional<AnnotationMirror> annotation = Annotations.find(element, Filters.class);
    List<TypeName> filters = new ArrayList<>();
    if (annotation.isEmpty()) {
      return filters;
    }
    Origin value = place.annotation(NAME, "value");
    for (Object type : Annotations.list(annotation.get(), "value")) {
      if (type instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED) {
        TypeElement filter = (TypeElement) declared.asElement();
        TypeName name = TypeNames.of(filter);
        if (filters.contains(name) || outer.contains(name)) {
          report.add(
              Message.FILTER, value, name.simple(), "it is listed already, and would run twice");
        } else if (check(filter, value)) {
          filters.add(name);
        }
      }
    }
    return filters;
  }

  private boolean check(TypeElement filter, Origin place) {
    if (filter.getKind() == ElementKind.CLASS && !isFilter(filter)) {
      report.add(
          Message.FILTER, place, filter.getSimpleName(), "let it implement dev.narae.http.Filter");
      return false;
    }
    return injectable.check(filter, place);
  }

  private static boolean isFilter(TypeElement type) {
    if (type.getQualifiedName().contentEquals("dev.narae.http.Filter")) {
      return true;
    }
    List<TypeMirror> above = new ArrayList<>(type.getInterfaces());
    above.add(type.getSuperclass());
    return above.stream()
        .anyMatch(t -> t instanceof DeclaredType d && isFilter((TypeElement) d.asElement()));
  }
}
