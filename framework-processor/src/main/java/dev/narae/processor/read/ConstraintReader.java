package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads Jakarta Validation's constraints, by name, for users bring that jar and not the processor;
 * and constraints of the user's own.
 */
final class ConstraintReader {
  private static final String PACKAGE = "jakarta.validation.constraints.";
  private static final Set<String> IGNORED = Set.of("groups", "payload");

  private final Report report;
  private final ConstraintRules rules;
  private final CustomConstraintReader customs;
  private final Contradictions contradictions;

  ConstraintReader(Source source) {
    this.report = source.report();
    this.rules = new ConstraintRules(report);
    this.customs = new CustomConstraintReader(source);
    this.contradictions = new Contradictions(report);
  }

  /** The constraints of a parameter. */
  List<Constraint> of(VariableElement element, ValueType type, Presence presence, Origin place) {
    return of(element, element.asType(), type, presence, place);
  }

  /**
   * The constraints of a component or parameter, those on what its {@code Optional} or {@code
   * Patch} holds included.
   *
   * @param element the parameter, or one of a component's field, accessor and setter
   * @param declared its type in Java
   * @param type what constraints see: of a value object its component
   */
  List<Constraint> of(
      Element element, TypeMirror declared, ValueType type, Presence presence, Origin place) {
    TypeMirror inner = PresenceReader.withoutWrapper(declared);
    List<Declared<Constraint>> found = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors(element, declared)) {
      read(mirror, inner, type, place.annotation(Annotations.name(mirror)), found);
    }
    if (inner != declared) {
      readAll(inner, type, place, found);
      notNull(inner)
          .ifPresent(m -> report.add(Message.NOT_NULL, place, "what an Optional or Patch holds"));
    } else {
      contradictions.checkNotNull(element, declared, notNull(element), place);
    }
    contradictions.check(found, presence);
    return constraints(found);
  }

  /** The constraints written on a type argument; they have no place of their own. */
  List<Constraint> ofElement(TypeMirror typeArgument, ValueType type, Origin place) {
    List<Declared<Constraint>> found = new ArrayList<>();
    readAll(typeArgument, type, place, found);
    contradictions.check(found, Presence.REQUIRED);
    return constraints(found);
  }

  /** Reports checks that other packages can't name, on a value object that they can. */
  void requirePublic(List<Constraint> constraints, Origin place) {
    customs.requirePublic(constraints, place);
  }

  /** Reports a constraint on what is no value but several. */
  void refuseOn(VariableElement element, Origin place) {
    first(element)
        .ifPresent(
            m ->
                report.add(
                    Message.CONSTRAINT_GROUP,
                    place.annotation(Annotations.name(m)),
                    Annotations.simple(m)));
  }

  /** Reports a constraint on what a method answers, or within it. */
  void refuseOnResult(ExecutableElement method, Origin place) {
    Optional<AnnotationMirror> found = first(method).or(() -> firstWithin(method.getReturnType()));
    found.ifPresent(
        m ->
            report.add(
                Message.CONSTRAINT_RESULT,
                place.annotation(Annotations.name(m)),
                Annotations.simple(m)));
  }

  private static Optional<AnnotationMirror> firstWithin(TypeMirror type) {
    Optional<AnnotationMirror> found = first(type);
    if (found.isPresent() || !(type instanceof DeclaredType declared)) {
      return found;
    }
    return declared.getTypeArguments().stream().flatMap(t -> firstWithin(t).stream()).findFirst();
  }

  private static Optional<AnnotationMirror> first(AnnotatedConstruct construct) {
    for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
      if (isConstraint(mirror)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  private static boolean isConstraint(AnnotationMirror mirror) {
    return Annotations.name(mirror).startsWith(PACKAGE)
        || CustomConstraintReader.isCustom(mirror)
        || isForeign(mirror);
  }

  /** What is written on the declaration, and on its type if the annotation can stand only there. */
  private static List<AnnotationMirror> mirrors(Element element, TypeMirror declared) {
    List<AnnotationMirror> mirrors = new ArrayList<>(element.getAnnotationMirrors());
    Set<String> names = mirrors.stream().map(Annotations::name).collect(Collectors.toSet());
    for (AnnotationMirror mirror : declared.getAnnotationMirrors()) {
      if (!names.contains(Annotations.name(mirror))) {
        mirrors.add(mirror);
      }
    }
    return mirrors;
  }

  private static Optional<AnnotationMirror> notNull(AnnotatedConstruct construct) {
    return Annotations.find(construct, PACKAGE + "NotNull");
  }

  private static List<Constraint> constraints(List<Declared<Constraint>> found) {
    return found.stream().map(Declared::value).toList();
  }

  private void readAll(
      TypeMirror mirrors, ValueType type, Origin place, List<Declared<Constraint>> found) {
    for (AnnotationMirror mirror : mirrors.getAnnotationMirrors()) {
      read(mirror, mirrors, type, place, found);
    }
  }

  private void read(
      AnnotationMirror mirror,
      TypeMirror checked,
      ValueType type,
      Origin place,
      List<Declared<Constraint>> found) {
    for (AnnotationMirror repeated : Annotations.contained(mirror)) {
      read(repeated, checked, type, place, found);
    }
    String qualified = Annotations.name(mirror);
    if (CustomConstraintReader.isCustom(mirror)) {
      customs
          .read(mirror, checked, type, place)
          .ifPresent(c -> found.add(new Declared<>(c, place)));
    } else if (qualified.startsWith(PACKAGE) && !qualified.endsWith(".List")) {
      readJakarta(mirror, type, place, found);
    } else if (isForeign(mirror)) {
      report.add(Message.CONSTRAINT_UNSUPPORTED, place, Annotations.simple(mirror));
    }
  }

  private void readJakarta(
      AnnotationMirror mirror, ValueType type, Origin place, List<Declared<Constraint>> found) {
    String name = Annotations.simple(mirror);
    if (mirror.getElementValues().keySet().stream().anyMatch(ConstraintReader::isIgnored)) {
      report.add(Message.CONSTRAINT_OPTION, place, name);
    }
    if (name.equals("NotNull")) {
      return; // Required is what every component is that does not say otherwise.
    }
    Optional<Constraint.Rule> rule = rules.read(name, mirror, place);
    if (rule.isEmpty()) {
      return;
    }
    String remedy = ConstraintTypes.remedy(rule.get(), type);
    if (remedy.isEmpty()) {
      found.add(new Declared<>(new Constraint(rule.get(), ownMessage(mirror)), place));
    } else {
      report.add(Message.CONSTRAINT_TYPE, place, name, TypeText.of(type), remedy);
    }
  }

  /** The message if the annotation's user wrote one. */
  private static String ownMessage(AnnotationMirror mirror) {
    return Annotations.textIfPresent(mirror, "message").orElse("");
  }

  private static boolean isIgnored(ExecutableElement member) {
    return IGNORED.contains(member.getSimpleName().toString());
  }

  /** Whether the annotation is a constraint for a validator that looks classes up at run time. */
  private static boolean isForeign(AnnotationMirror mirror) {
    AnnotatedConstruct type = mirror.getAnnotationType().asElement();
    return Annotations.find(type, "jakarta.validation.Constraint").isPresent()
        || Annotations.find(type, "javax.validation.Constraint").isPresent();
  }
}
