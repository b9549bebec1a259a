package dev.narae.processor.read;

import dev.narae.annotation.Check;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.CheckModel;
import dev.narae.processor.model.ComponentModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of a type that say whether its components fit together. */
final class CheckMethodReader {
  private final Source source;

  CheckMethodReader(Source source) {
    this.source = source;
  }

  /** The methods with {@code @Check}, in the order of the source. */
  List<CheckModel> read(TypeElement type, List<ComponentModel> components) {
    List<CheckModel> checks = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = method.getSimpleName().toString();
      Origin place = StrayAccess.place(method);
      Annotations.find(method, Check.class)
          .ifPresent(
              mirror -> {
                if (isUsable(method, place) && isProperty(mirror, components, place)) {
                  checks.add(check(name, method, mirror));
                }
              });
    }
    return checks;
  }

  private static CheckModel check(String name, ExecutableElement method, AnnotationMirror mirror) {
    return new CheckModel(
        name,
        Annotations.string(mirror, "value"),
        method.getReturnType().getKind() != TypeKind.BOOLEAN,
        Annotations.string(mirror, "message"));
  }

  private boolean isUsable(ExecutableElement method, Origin place) {
    boolean text = PresenceReader.isType(method.getReturnType(), "java.lang.String");
    String why = "";
    if (method.getModifiers().contains(Modifier.STATIC)) {
      why = "it looks at one value, so it is not static";
    } else if (method.getModifiers().contains(Modifier.PRIVATE)) {
      why = "generated code calls it, so it is not private";
    } else if (!method.getParameters().isEmpty() || !method.getTypeParameters().isEmpty()) {
      why = "it takes no parameters";
    } else if (!text && method.getReturnType().getKind() != TypeKind.BOOLEAN) {
      why = "return a boolean, or a String that says what is wrong and is null if nothing is";
    }
    if (!why.isEmpty()) {
      Origin at = place.annotation(Check.class.getCanonicalName());
      source.report().add(Message.CHECK_METHOD, at, place.shortName(), why);
    }
    return why.isEmpty();
  }

  private boolean isProperty(
      AnnotationMirror mirror, List<ComponentModel> components, Origin place) {
    String property = Annotations.string(mirror, "value");
    List<String> names = components.stream().map(c -> c.property().name()).toList();
    if (property.isEmpty() || names.contains(property)) {
      return true;
    }
    Origin at = place.annotation(Check.class.getCanonicalName(), "value");
    String hint = PathReader.didYouMean(property, names);
    source.report().add(Message.CHECK_PROPERTY, at, property, hint);
    return false;
  }
}
