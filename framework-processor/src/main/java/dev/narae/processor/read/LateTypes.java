package dev.narae.processor.read;

import dev.narae.processor.diag.ElementLocator;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Types that other processors generate: they appear after the source has been read. */
public final class LateTypes {
  private LateTypes() {}

  /** Reports annotated types that are new in a later round. */
  public static void report(RoundEnvironment round, Report report) {
    for (TypeElement type : AnnotatedTypes.in(round).all()) {
      report.add(Message.LATE_TYPE, Origin.type(TypeNames.of(type).qualified()));
    }
  }

  /**
   * Reports signatures whose types did not exist in the first round and do now. Those that still
   * don't exist are errors of javac's own.
   */
  public static void reportSignatures(List<Origin> places, Elements elements, Report report) {
    ElementLocator locator = new ElementLocator(elements);
    for (Origin place : places) {
      Element element = locator.locate(place);
      if (element != null && isResolved(type(element))) {
        report.add(Message.LATE_SIGNATURE, place);
      }
    }
  }

  private static TypeMirror type(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }

  private static boolean isResolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return false;
    }
    return !(type instanceof DeclaredType declared)
        || declared.getTypeArguments().stream().allMatch(LateTypes::isResolved);
  }
}
