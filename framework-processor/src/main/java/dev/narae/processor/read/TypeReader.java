package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.ContainerOf;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.PageOf;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Reads the types of values. */
final class TypeReader {
  static final String SUPPORTED =
      "use a record, a class of yours, an enum, a String, a number, a boolean, a char, a UUID, a URI,"
          + " a date or time of java.time, an array, or a List, Set or Map of these";

  private final ShapeReader shapes;
  private final ConstraintReader constraints;
  private final TextReader texts;
  private final ContainerReader containers;
  private final ArgumentReader arguments;

  TypeReader(Source source, ShapeReader shapes, ConstraintReader constraints) {
    this.shapes = shapes;
    this.constraints = constraints;
    this.texts = new TextReader(source);
    this.arguments = new ArgumentReader(this, shapes, source.report());
    this.containers = new ContainerReader(source, this);
  }

  /**
   * The type of a value, without an {@code Optional} around it.
   *
   * @param place where findings about the constraints of its elements belong
   */
  ValueType read(TypeMirror type, Origin place) throws UnsupportedTypeException {
    if (type.getKind() == TypeKind.ERROR || type.toString().equals("<any>")) {
      throw UnsupportedTypeException.unresolved();
    }
    if (type.getKind().isPrimitive()) {
      return primitive(type.getKind());
    }
    if (type instanceof ArrayType array) {
      return new ArrayReader(this).read(array, place);
    }
    if (type instanceof TypeVariable variable && shapes.isOfShape(variable.asElement())) {
      return new ValueType.Variable(variable.asElement().getSimpleName().toString());
    }
    if (!(type instanceof DeclaredType declared)) {
      throw UnsupportedTypeException.because(SUPPORTED);
    }
    TypeElement element = (TypeElement) declared.asElement();
    String name = element.getQualifiedName().toString();
    for (ScalarKind kind : ScalarKind.values()) {
      if (kind.type().qualified().equals(name)) {
        return new Scalar(kind, false);
      }
    }
    return switch (name) {
      case "java.util.List" -> new ListOf(element(declared, 0, place));
      case "java.util.Set" -> set(element(declared, 0, place));
      case "java.util.Map" -> map(declared, place);
      case "dev.narae.dynamodb.Page" -> new PageOf(element(declared, 0, place));
      case "dev.narae.json.JsonValue" -> new ValueType.Free();
      case "java.lang.Object", "com.fasterxml.jackson.databind.JsonNode" ->
          throw UnsupportedTypeException.because(
              "use dev.narae.json.JsonValue for JSON of any form, or a record for what is known");
      case "dev.narae.json.Patch" ->
          throw UnsupportedTypeException.because(
              "a Patch is the type of a component of a record that is a request's body, around a"
                  + " type without Optional");
      case "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble" ->
          throw UnsupportedTypeException.because(
              "an Optional stands at the outside, around the type of a parameter, a component or a"
                  + " result; leave absent elements out instead");
      case "dev.narae.http.FilePart" ->
          throw UnsupportedTypeException.because(
              "a FilePart, or a List of them, is a component of a record with @Form");
      default -> {
        Optional<ValueType> container = containers.read(declared, place);
        yield container.isPresent() ? container.get() : named(declared, place);
      }
    };
  }

  /** The record that a form is read as; it may have files. */
  Named readForm(TypeMirror type) throws UnsupportedTypeException {
    boolean record =
        type instanceof DeclaredType declared
            && (declared.asElement().getKind() == ElementKind.RECORD
                || shapes.isClass((TypeElement) declared.asElement()));
    if (!record) {
      throw type.getKind() == TypeKind.ERROR
          ? UnsupportedTypeException.unresolved()
          : UnsupportedTypeException.because("a form is a record, whose components are its fields");
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    arguments.requirePlain(element);
    shapes.require(element);
    return new Named(TypeNames.of(element));
  }

  /** A file of a form, or a list of them; empty for any other type. */
  static Optional<ValueType> file(TypeMirror type) {
    if (PresenceReader.isType(type, "dev.narae.http.FilePart")) {
      return Optional.of(new ValueType.File());
    }
    boolean list =
        PresenceReader.isType(type, "java.util.List")
            && ((DeclaredType) type).getTypeArguments().size() == 1;
    return list
        ? file(((DeclaredType) type).getTypeArguments().get(0))
            .filter(ValueType.File.class::isInstance)
            .map(f -> new ListOf(new Element(f, List.of())))
        : Optional.empty();
  }

  private static ValueType primitive(TypeKind kind) throws UnsupportedTypeException {
    String keyword = kind.name().toLowerCase(Locale.ROOT);
    for (ScalarKind scalar : ScalarKind.values()) {
      if (scalar.primitive().equals(keyword)) {
        return new Scalar(scalar, true);
      }
    }
    throw UnsupportedTypeException.because(SUPPORTED);
  }

  private static ValueType set(Element element) throws UnsupportedTypeException {
    ArrayReader.requireEquals(element.type());
    return new SetOf(element);
  }

  private ValueType map(DeclaredType type, Origin place) throws UnsupportedTypeException {
    Element value = element(type, 1, place);
    return new MapReader(this).read(type, value, place);
  }

  /** A type argument of a container with its constraints. */
  Element element(DeclaredType container, int argument, Origin place)
      throws UnsupportedTypeException {
    List<? extends TypeMirror> arguments = container.getTypeArguments();
    if (arguments.size() <= argument) {
      throw UnsupportedTypeException.because("say what it holds, such as List<String>");
    }
    TypeMirror element = arguments.get(argument);
    ValueType type = read(element, place);
    if (type instanceof PageOf) {
      throw UnsupportedTypeException.because("a Page is a route's whole result");
    }
    return new Element(type, constraints.ofElement(element, scalar(type), place));
  }

  private ValueType named(DeclaredType type, Origin place) throws UnsupportedTypeException {
    TypeElement element = (TypeElement) type.asElement();
    Optional<ValueType> pair = texts.readPair(element);
    if (pair.isPresent()) {
      return pair.get();
    }
    boolean shape =
        element.getKind() == ElementKind.RECORD
            || element.getKind() == ElementKind.ENUM
            || UnionReader.isUnion(element)
            || shapes.customs().isCustom(element);
    Optional<ValueType> text = shape ? Optional.empty() : texts.read(element);
    if (text.isPresent()) {
      return text.get();
    } else if (!shape && !shapes.isClass(element)) {
      throw UnsupportedTypeException.because(SUPPORTED);
    }
    if (TypeNames.of(element).packageName().startsWith("java.")) {
      throw UnsupportedTypeException.because(SUPPORTED);
    }
    shapes.require(element);
    ShapeModel read = shapes.get(TypeNames.of(element));
    if (read != null && read.hasFiles()) {
      throw UnsupportedTypeException.because(
          "it has a FilePart, which only a form has: annotate the parameter with @Form");
    }
    return new Named(TypeNames.of(element), arguments.read(type, place));
  }

  /**
   * The object that a type is, which has no type variables.
   *
   * @return null if it is none
   */
  @Nullable ShapeModel plainObject(TypeMirror type, Origin place) throws UnsupportedTypeException {
    if (type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD) {
      arguments.requirePlain((TypeElement) declared.asElement());
    }
    ShapeModel shape = read(type, place) instanceof Named named ? shapes.get(named.type()) : null;
    return shape != null && shape.kind() == ShapeModel.Kind.OBJECT ? shape : null;
  }

  /**
   * What constraints see of a type: of a value object its component, of a less usual container the
   * usual one, of others themselves.
   */
  ValueType scalar(ValueType type) {
    ShapeModel shape = type instanceof Named named ? shapes.get(named.type()) : null;
    if (type instanceof ContainerOf container) {
      return container.usual();
    }
    return shape != null && shape.kind() == ShapeModel.Kind.VALUE_OBJECT
        ? shape.components().get(0).type()
        : type;
  }

  /** Whether values are objects with a property for each component. */
  boolean isRecord(ValueType type) {
    ShapeModel shape = type instanceof Named named ? shapes.get(named.type()) : null;
    return shape != null && shape.kind() == ShapeModel.Kind.OBJECT && shape.variables().isEmpty();
  }

  /** Whether the values of a repeated parameter make up the type. */
  boolean isRepeatable(ValueType type) {
    if (type instanceof ListOf list) {
      return isSimple(list.element().type());
    }
    return (type instanceof SetOf set && isSimple(set.element().type()))
        || (type instanceof ArrayOf array && isSimple(array.element().type()));
  }

  /** Whether values are one scalar in paths, queries and keys. */
  boolean isSimple(ValueType type) {
    if (!(type instanceof Named named)) {
      return type instanceof Scalar || type instanceof ValueType.Text;
    }
    ShapeModel shape = shapes.get(named.type());
    return shape != null && shape.isSimple();
  }
}
