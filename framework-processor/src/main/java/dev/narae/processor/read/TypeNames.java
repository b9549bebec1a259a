package dev.narae.processor.read;

import com.google.auto.common.MoreElements;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Names and visibility of classes. */
final class TypeNames {
  private TypeNames() {}

  static TypeName of(TypeElement type) {
    List<String> simpleNames = new ArrayList<>();
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      simpleNames.add(e.getSimpleName().toString());
    }
    Collections.reverse(simpleNames);
    return new TypeName(MoreElements.getPackage(type).getQualifiedName().toString(), simpleNames);
  }

  /** The top-level class around a class, or the class itself. */
  static TypeElement outermost(TypeElement type) {
    TypeElement outer = type;
    while (outer.getEnclosingElement() instanceof TypeElement enclosing) {
      outer = enclosing;
    }
    return outer;
  }

  /** Whether code of any package can name the class. */
  static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Whether code of the same package can name the class and needs no outer instance. */
  static boolean isUsable(TypeElement type) {
    for (Element e = type; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      boolean inner =
          t.getNestingKind() == NestingKind.MEMBER && !t.getModifiers().contains(Modifier.STATIC);
      if (inner || t.getModifiers().contains(Modifier.PRIVATE)) {
        return false;
      }
    }
    return true;
  }
}
