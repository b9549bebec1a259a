package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ShapeModel.Kind;
import dev.narae.processor.model.ShapeModel.Tag;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.UnionModel;
import dev.narae.processor.model.UnionModel.Case;
import dev.narae.processor.model.ValueType.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads sealed types: their cases, and what tells these apart. */
final class UnionReader {
  private final Source source;
  private final ShapeReader shapes;
  private final TagReader tags;

  UnionReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.shapes = shapes;
    this.tags = new TagReader(source.report());
  }

  /** Whether every value of the type is one of its permitted subtypes. */
  static boolean isUnion(TypeElement type) {
    boolean open =
        type.getKind() == ElementKind.INTERFACE
            || (type.getKind() == ElementKind.CLASS
                && type.getModifiers().contains(Modifier.ABSTRACT));
    return open && type.getModifiers().contains(Modifier.SEALED);
  }

  /** The sealed type with those of its cases that have no mistake. */
  ShapeModel read(TypeElement type, TypeName name, Origin place) {
    tags.check(type, place);
    List<Case> cases = new ArrayList<>();
    for (TypeElement one : cases(type)) {
      if (isCase(one)) {
        cases.add(new Case(tags.name(one, type), TypeNames.of(one)));
      }
    }
    return ShapeModel.of(
            name,
            Kind.UNION,
            TypeNames.isPublic(type),
            source.docs().docs(type),
            List.of(),
            List.of())
        .withUnion(new UnionModel(tags.property(type), cases));
  }

  /** The permitted types that are not sealed themselves, in the order of the source. */
  private static List<TypeElement> cases(TypeElement type) {
    List<TypeElement> cases = new ArrayList<>();
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      if (permitted instanceof DeclaredType declared) {
        TypeElement element = (TypeElement) declared.asElement();
        List<TypeElement> found = isUnion(element) ? cases(element) : List.of(element);
        found.stream().filter(c -> !cases.contains(c)).forEach(cases::add);
      }
    }
    return cases;
  }

  private boolean isCase(TypeElement type) {
    Origin place = Origin.type(TypeNames.of(type).qualified());
    try {
      requireObject(type, place);
      return true;
    } catch (UnsupportedTypeException e) {
      source.report(e, Message.UNION_CASE, place, type.asType());
      return false;
    }
  }

  private void requireObject(TypeElement type, Origin place) throws UnsupportedTypeException {
    if (type.getModifiers().contains(Modifier.NON_SEALED)) {
      throw UnsupportedTypeException.because(
          "anything could extend it; let it be a record, a final class or sealed");
    }
    if (!type.getTypeParameters().isEmpty()) {
      throw UnsupportedTypeException.because(
          "it has type parameters, and nothing would tell which types stand for them");
    }
    boolean named = shapes.types().read(type.asType(), place) instanceof Named;
    ShapeModel shape = shapes.get(TypeNames.of(type));
    if (!named || (shape != null && shape.kind() != Kind.OBJECT)) {
      throw UnsupportedTypeException.because(
          "a case is an object, which has a property that says which case it is");
    }
  }

  /**
   * Reads the sealed types around a type that say themselves how their cases are told apart: they
   * count wherever one of their cases does.
   */
  void readAround(TypeElement type) {
    for (TypeElement ancestor : TagReader.ancestors(type)) {
      if (isUnion(ancestor) && TagReader.isAnnotated(ancestor) && ancestor != type) {
        try {
          shapes.require(ancestor);
        } catch (UnsupportedTypeException e) {
          source.report(
              e, Message.UNION_CASE, Origin.type(TypeNames.of(type).qualified()), type.asType());
        }
      }
    }
  }

  /**
   * The shapes, of which the cases of sealed types have the property that says so.
   *
   * @param indexed shapes from elsewhere, which may be sealed types over some of these
   */
  static List<ShapeModel> tagged(Collection<ShapeModel> shapes, Collection<ShapeModel> indexed) {
    Map<TypeName, Tag> tags = new HashMap<>();
    Stream.concat(shapes.stream(), indexed.stream())
        .flatMap(s -> s.union().stream())
        .forEach(
            u ->
                u.cases()
                    .forEach(
                        c -> tags.putIfAbsent(c.type(), new Tag(u.discriminator(), c.name()))));
    return shapes.stream()
        .map(s -> Optional.ofNullable(tags.get(s.type())).map(s::withTag).orElse(s))
        .toList();
  }
}
