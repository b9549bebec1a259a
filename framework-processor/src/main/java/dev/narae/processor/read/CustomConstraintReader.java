package dev.narae.processor.read;

import dev.narae.annotation.CheckedBy;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads constraints that a class of the user's checks: {@code @CheckedBy} itself, and annotations
 * that carry it.
 */
final class CustomConstraintReader {
  private static final String SUFFIX = "Check";

  private final Source source;
  private final CheckClassReader classes;

  CustomConstraintReader(Source source) {
    this.source = source;
    this.classes = new CheckClassReader(source);
  }

  /** Whether the annotation names the class that checks it. */
  static boolean isCustom(AnnotationMirror mirror) {
    return isDirect(mirror)
        || Annotations.find(mirror.getAnnotationType().asElement(), CheckedBy.class).isPresent();
  }

  private static boolean isDirect(AnnotationMirror mirror) {
    return Annotations.name(mirror).equals(CheckedBy.class.getCanonicalName());
  }

  /**
   * The constraint; empty after a finding.
   *
   * @param checked the type it is written on
   * @param inner what is inside of that type if it is a value object, else the type itself
   */
  Optional<Constraint> read(
      AnnotationMirror mirror, TypeMirror checked, ValueType inner, Origin place) {
    AnnotationMirror checkedBy =
        isDirect(mirror)
            ? mirror
            : Annotations.find(mirror.getAnnotationType().asElement(), CheckedBy.class)
                .orElseThrow();
    Optional<TypeElement> check = Annotations.type(checkedBy, "value");
    if (check.isEmpty()) {
      return Optional.empty(); // The class does not exist, which javac says.
    }
    String name = Annotations.simple(mirror);
    CheckClassReader.Use use =
        new CheckClassReader.Use(mirror, name, isDirect(mirror), checked, inner, place);
    return classes
        .read(check.get(), use)
        .map(c -> new Constraint(rule(mirror, check.get(), c), message(mirror, checkedBy)));
  }

  private Constraint.Custom rule(
      AnnotationMirror mirror, TypeElement check, CheckClassReader.Call call) {
    boolean direct = isDirect(mirror);
    TypeElement documented = direct ? check : (TypeElement) mirror.getAnnotationType().asElement();
    Docs docs = source.docs().docs(documented);
    String name = direct ? check.getSimpleName().toString() : Annotations.simple(mirror);
    boolean suffixed = direct && name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
    return new Constraint.Custom(
        Annotations.simple(mirror),
        Constraint.Rule.lowerCamel(
            suffixed ? name.substring(0, name.length() - SUFFIX.length()) : name),
        TypeNames.of(check),
        call.arguments(),
        call.whole(),
        docs.summary());
  }

  /** What the annotation's user says, then what its author says. */
  private static String message(AnnotationMirror mirror, AnnotationMirror checkedBy) {
    Optional<String> own = Annotations.textIfPresent(mirror, "message");
    return own.filter(m -> !m.isEmpty()).orElseGet(() -> Annotations.string(checkedBy, "message"));
  }

  /**
   * Reports classes that only one package can name, on a value object that all packages can: its
   * constraints are checked wherever it is used.
   */
  void requirePublic(List<Constraint> constraints, Origin place) {
    for (Constraint constraint : constraints) {
      if (constraint.rule() instanceof Constraint.Custom custom && !isPublic(custom.check())) {
        source
            .report()
            .add(
                Message.CHECK_CLASS,
                place,
                custom.check().simple(),
                custom.annotation(),
                "make it public, as the value object is");
      }
    }
  }

  private boolean isPublic(TypeName check) {
    TypeElement type = source.elements().getTypeElement(check.qualified());
    return type == null || TypeNames.isPublic(type);
  }
}
