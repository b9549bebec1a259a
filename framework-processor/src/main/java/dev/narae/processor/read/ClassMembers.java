package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The fields and methods of a class that belong to its values, with those of its superclasses,
 * which come first; and which of them are accessors.
 */
final class ClassMembers {
  private final Source source;
  private final DeclaredType self;
  private final List<VariableElement> fields = new ArrayList<>();
  private final List<ExecutableElement> methods = new ArrayList<>();

  /**
   * What gives the value of a property.
   *
   * @param code what follows the object and a dot
   */
  record Accessor(Element element, String code, TypeMirror type) {}

  /**
   * @param self the class with its type arguments
   * @param user the class beside which the generated code lies
   */
  ClassMembers(DeclaredType self, TypeElement user, Source source) {
    this.self = self;
    this.source = source;
    for (TypeElement level : levels((TypeElement) self.asElement())) {
      for (VariableElement field : ElementFilter.fieldsIn(level.getEnclosedElements())) {
        if (!field.getModifiers().contains(Modifier.STATIC)) {
          fields.add(field);
        }
      }
      for (ExecutableElement method : ElementFilter.methodsIn(level.getEnclosedElements())) {
        if (!method.getModifiers().contains(Modifier.STATIC) && isVisible(method, user, source)) {
          methods.removeIf(m -> source.elements().overrides(method, m, level));
          methods.add(method);
        }
      }
    }
  }

  /** The class after its superclasses; the JDK's own have no properties. */
  private static List<TypeElement> levels(TypeElement type) {
    List<TypeElement> levels = new ArrayList<>();
    TypeElement level = type;
    while (!TypeNames.of(level).packageName().startsWith("java.")) {
      levels.add(0, level);
      if (!(level.getSuperclass() instanceof DeclaredType above)) {
        break;
      }
      level = (TypeElement) above.asElement();
    }
    return levels;
  }

  /** Whether code in the package of a class can use a member. */
  static boolean isVisible(Element member, TypeElement user, Source source) {
    Elements elements = source.elements();
    boolean sameSide = elements.getPackageOf(member).equals(elements.getPackageOf(user));
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (sameSide && !member.getModifiers().contains(Modifier.PRIVATE));
  }

  DeclaredType self() {
    return self;
  }

  /** Fields, private ones too. */
  List<VariableElement> fields() {
    return fields;
  }

  /** Methods that generated code can call and that are not overridden. */
  List<ExecutableElement> methods() {
    return methods;
  }

  /** Methods with one parameter. */
  List<ExecutableElement> oneParameterMethods() {
    return methods.stream()
        .filter(m -> m.getParameters().size() == 1 && m.getThrownTypes().isEmpty())
        .toList();
  }

  /** The type of a method or its parameter in this class, whatever type variables it has. */
  ExecutableType typeOf(ExecutableElement method) {
    return (ExecutableType) source.assignability().asMemberOf(self, method);
  }

  /** The field with the value of a property, for its annotations. */
  Optional<VariableElement> field(String property) {
    return fields.stream()
        .filter(f -> f.getSimpleName().contentEquals(property))
        .findFirst()
        .or(() -> fields.stream().filter(f -> isBehind(f, property)).findFirst());
  }

  private static boolean isBehind(VariableElement field, String property) {
    String name = field.getSimpleName().toString();
    return BeanNames.ofField(name).equals(property)
        || (isBoolean(field.asType())
            && BeanNames.after("is", name).filter(property::equals).isPresent());
  }

  /** What gives the value of a property: {@code title()}, {@code getTitle()} or the field. */
  Optional<Accessor> accessor(String property) {
    List<ExecutableElement> getters =
        methods.stream().filter(m -> m.getParameters().isEmpty() && isGetter(m)).toList();
    Optional<ExecutableElement> same =
        getters.stream().filter(m -> m.getSimpleName().contentEquals(property)).findFirst();
    return same.or(() -> getters.stream().filter(m -> isNamed("get", m, property)).findFirst())
        .or(() -> getters.stream().filter(m -> isNamed("is", m, property)).findFirst())
        .map(m -> new Accessor(m, m.getSimpleName() + "()", typeOf(m).getReturnType()))
        .or(() -> openField(property));
  }

  private Optional<Accessor> openField(String property) {
    TypeElement type = (TypeElement) self.asElement();
    return field(property)
        .filter(f -> isVisible(f, type, source))
        .map(
            f ->
                new Accessor(
                    f, f.getSimpleName().toString(), source.assignability().asMemberOf(self, f)));
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getReturnType().getKind() != TypeKind.VOID && method.getThrownTypes().isEmpty();
  }

  private static boolean isNamed(String prefix, ExecutableElement method, String property) {
    String name = method.getSimpleName().toString();
    String suffix = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    boolean named =
        name.equals(prefix + suffix)
            || BeanNames.after(prefix, name).filter(property::equals).isPresent();
    return named && (prefix.equals("get") || isBoolean(method.getReturnType()));
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || PresenceReader.isType(type, Boolean.class.getName());
  }

  /** Whether what an accessor gives can be handed over. */
  boolean isAssignable(Accessor accessor, TypeMirror takes) {
    return source.assignability().isAssignable(accessor.type(), takes);
  }

  /** Where a class stands. */
  static Origin placeOf(TypeElement type) {
    return Origin.type(TypeNames.of(type).qualified());
  }

  /** Where a field, method or constructor stands, whichever class declares it. */
  static Origin place(Element member) {
    TypeElement type = (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    Origin place = placeOf(type);
    String name = member.getSimpleName().toString();
    if (!(member instanceof ExecutableElement)) {
      return place.field(name);
    }
    int ordinal = 0;
    for (Element other : type.getEnclosedElements()) {
      if (other.equals(member)) {
        break;
      }
      boolean sameName =
          other.getKind() == member.getKind()
              && other.getSimpleName().equals(member.getSimpleName());
      ordinal += sameName ? 1 : 0;
    }
    return place.method(name, ordinal);
  }

  /** Where a parameter of a method or constructor stands. */
  static Origin place(ExecutableElement executable, VariableElement parameter) {
    return place(executable).parameter(parameter.getSimpleName().toString());
  }
}
