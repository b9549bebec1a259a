package dev.narae.processor.diag;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Looks places up again by name. */
public final class ElementLocator {
  private final Elements elements;

  public ElementLocator(Elements elements) {
    this.elements = elements;
  }

  /** The element of a place; null if it no longer exists. */
  public @Nullable Element locate(Origin origin) {
    TypeElement type = elements.getTypeElement(origin.type());
    if (type == null || origin.member().isEmpty()) {
      return type;
    }
    if (origin.ordinal() < 0) {
      return named(ElementFilter.fieldsIn(type.getEnclosedElements()), origin.member(), 0);
    }
    ExecutableElement method = named(executables(type, origin), origin.member(), origin.ordinal());
    if (method == null || origin.parameter().isEmpty()) {
      return method;
    }
    return named(method.getParameters(), origin.parameter(), 0);
  }

  private static List<ExecutableElement> executables(TypeElement type, Origin origin) {
    return origin.member().equals(Origin.CONSTRUCTOR)
        ? ElementFilter.constructorsIn(type.getEnclosedElements())
        : ElementFilter.methodsIn(type.getEnclosedElements());
  }

  private static <E extends Element> @Nullable E named(
      List<? extends E> elements, String name, int ordinal) {
    int skip = ordinal;
    for (E element : elements) {
      if (element.getSimpleName().contentEquals(name) && skip-- == 0) {
        return element;
      }
    }
    return null;
  }
}
