package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether Dagger can create the user's classes that generated code asks it for. */
final class Injectable {
  private final Report report;

  Injectable(Report report) {
    this.report = report;
  }

  /** Whether Dagger can create the class; reports what is in the way. */
  boolean check(TypeElement type, Origin place) {
    if (!isCreatable(type)) {
      report.add(Message.AROUND_CLASS, place, type.getSimpleName());
      return false;
    }
    if (!hasConstructor(type)) {
      report.add(Message.NO_INJECT_CONSTRUCTOR, place, type.getSimpleName());
      return false;
    }
    return true;
  }

  static boolean isCreatable(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && TypeNames.isUsable(type);
  }

  static boolean hasConstructor(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            c ->
                Annotations.find(c, "jakarta.inject.Inject").isPresent()
                    || Annotations.find(c, "javax.inject.Inject").isPresent());
  }
}
