package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the class that checks a constraint of the user's, and how it is created. */
final class CheckClassReader {
  private static final String CHECK = "dev.narae.validation.ConstraintCheck";

  private final Source source;
  private final Types types;

  CheckClassReader(Source source) {
    this.source = source;
    this.types = source.assignability();
  }

  /**
   * Where a constraint is used.
   *
   * @param direct whether the annotation is {@code @CheckedBy} itself, which has no arguments
   */
  record Use(
      AnnotationMirror mirror,
      String annotation,
      boolean direct,
      TypeMirror checked,
      ValueType inner,
      Origin place) {}

  /**
   * How a check is created and what it is given.
   *
   * @param arguments of the constructor, as Java source
   * @param whole whether the value is checked itself, rather than what is inside of a value object
   */
  record Call(List<String> arguments, boolean whole) {}

  /** The call; empty after a finding. */
  Optional<Call> read(TypeElement check, Use use) {
    Optional<TypeMirror> values = values(check.asType());
    if (values.isEmpty()) {
      return refuse(check, use, "implement ConstraintCheck<T>, with the type that it checks as T");
    }
    boolean isClass = check.getKind() == ElementKind.CLASS || check.getKind() == ElementKind.RECORD;
    if (!isClass
        || check.getModifiers().contains(Modifier.ABSTRACT)
        || !check.getTypeParameters().isEmpty()) {
      return refuse(check, use, "it must be a class, neither abstract nor generic");
    }
    if (!TypeNames.isUsable(check) || !isVisible(check, TypeNames.isPublic(check), use.place())) {
      return refuse(check, use, "make it public, or package-private beside what it checks");
    }
    boolean inner = isInner(use.inner(), values.get());
    if (!inner && !types.isAssignable(boxed(use.checked()), values.get())) {
      source
          .report()
          .add(
              Message.CONSTRAINT_TYPE,
              use.place(),
              use.annotation(),
              TypeText.of(use.checked()),
              TypeText.of(values.get()));
      return Optional.empty();
    }
    return arguments(check, use).map(arguments -> new Call(arguments, !inner));
  }

  private Optional<Call> refuse(TypeElement check, Use use, String why) {
    source
        .report()
        .add(Message.CHECK_CLASS, use.place(), check.getSimpleName(), use.annotation(), why);
    return Optional.empty();
  }

  /** The {@code T} of the {@code ConstraintCheck<T>} that a class is. */
  private Optional<TypeMirror> values(TypeMirror type) {
    if (PresenceReader.isType(type, CHECK)) {
      return ((DeclaredType) type).getTypeArguments().stream().findFirst().map(t -> t);
    }
    return types.directSupertypes(type).stream().flatMap(t -> values(t).stream()).findFirst();
  }

  private boolean isInner(ValueType inner, TypeMirror values) {
    if (!(inner instanceof Scalar scalar)) {
      return false;
    }
    TypeElement type = source.elements().getTypeElement(scalar.kind().type().qualified());
    return type != null && types.isAssignable(type.asType(), values);
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  /** Whether generated code beside a type of the source can use a class or constructor. */
  private boolean isVisible(TypeElement check, boolean isPublic, Origin place) {
    TypeElement user = source.elements().getTypeElement(place.type());
    return isPublic
        || user == null
        || TypeNames.of(user).packageName().equals(TypeNames.of(check).packageName());
  }

  private Optional<List<String>> arguments(TypeElement check, Use use) {
    List<ExecutableElement> members =
        use.direct() ? List.of() : AnnotationArguments.members(use.mirror());
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(check.getEnclosedElements())) {
      boolean isPublic = constructor.getModifiers().contains(Modifier.PUBLIC);
      if (takes(constructor, members)
          && !constructor.getModifiers().contains(Modifier.PRIVATE)
          && isVisible(check, isPublic, use.place())) {
        return Optional.of(members.stream().map(m -> argument(use.mirror(), m)).toList());
      }
    }
    String signature =
        members.stream()
            .map(m -> TypeText.of(m.getReturnType()) + " " + m.getSimpleName())
            .collect(Collectors.joining(", ", "(", ")"));
    String why = "give it a constructor " + check.getSimpleName() + signature;
    return refuse(check, use, why).map(Call::arguments);
  }

  private String argument(AnnotationMirror mirror, ExecutableElement member) {
    AnnotationValue value =
        Objects.requireNonNull(
            source.elements().getElementValuesWithDefaults(mirror).get(member),
            "every member has a value or a default");
    return AnnotationArguments.source(value, member.getReturnType(), source.elements());
  }

  private boolean takes(ExecutableElement constructor, List<ExecutableElement> members) {
    if (constructor.getParameters().size() != members.size()) {
      return false;
    }
    for (int i = 0; i < members.size(); i++) {
      TypeMirror parameter = constructor.getParameters().get(i).asType();
      if (!types.isAssignable(members.get(i).getReturnType(), parameter)) {
        return false;
      }
    }
    return true;
  }
}
