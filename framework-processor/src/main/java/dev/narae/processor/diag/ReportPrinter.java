package dev.narae.processor.diag;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Prints a report when processing is over: an error printed earlier would stop javac before Dagger
 * has seen our classes, and Dagger would add errors of its own.
 */
public final class ReportPrinter {
  private final ElementLocator locator;
  private final Messager messager;

  public ReportPrinter(Elements elements, Messager messager) {
    this.locator = new ElementLocator(elements);
    this.messager = messager;
  }

  /** Prints every finding at its place. */
  public void print(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      print(diagnostic);
    }
  }

  private void print(Diagnostic diagnostic) {
    Kind kind = Kind.valueOf(diagnostic.message().severity().name());
    String text = diagnostic.message().id() + ": " + diagnostic.text();
    Origin origin = diagnostic.origin();
    Element element = locator.locate(origin);
    if (element == null) {
      messager.printMessage(kind, text + " [" + origin.shortName() + "]");
      return;
    }
    AnnotationMirror annotation = annotation(element, origin.annotation());
    if (annotation == null) {
      messager.printMessage(kind, text, element);
      return;
    }
    AnnotationValue value = value(annotation, origin.annotationMember());
    if (value == null) {
      messager.printMessage(kind, text, element, annotation);
    } else {
      messager.printMessage(kind, text, element, annotation, value);
    }
  }

  private static @Nullable AnnotationMirror annotation(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (((TypeElement) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(name)) {
        return mirror;
      }
    }
    return null;
  }

  private static @Nullable AnnotationValue value(AnnotationMirror annotation, String member) {
    for (var entry : annotation.getElementValues().entrySet()) {
      if (entry.getKey().getKind() == ElementKind.METHOD
          && entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
