package dev.narae.processor.read;

import dev.narae.annotation.JsonStrict;
import dev.narae.annotation.ValueObject;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ComponentModel.Member;
import dev.narae.processor.model.Construction;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ShapeModel.Kind;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads records, classes and enums, and everything that can be reached from them. */
final class ShapeReader {
  private final Source source;
  private final TypeReader types;
  private final JacksonReader jackson;
  private final ConstraintReader constraints;
  private final CheckMethodReader checks;
  private final PresenceReader presences;
  private final DefaultReader defaults;
  private final VersionReader versions;
  private final CustomReader customs;
  private final UnionReader unions;
  private final ComponentReader components;
  private final ClassReader classes;
  private final Map<TypeName, ShapeModel> shapes = new TreeMap<>();
  private final Set<TypeName> seen = new HashSet<>();
  private final Set<TypeName> unusable = new HashSet<>();

  ShapeReader(Source source) {
    this.source = source;
    this.constraints = new ConstraintReader(source);
    this.checks = new CheckMethodReader(source);
    this.types = new TypeReader(source, this, constraints);
    this.jackson = new JacksonReader(source);
    this.presences = new PresenceReader(source.report());
    this.defaults = new DefaultReader(this, types, source.report());
    this.versions = new VersionReader(source.report());
    this.customs = new CustomReader(source);
    CodecReader codecs = new CodecReader(source);
    this.unions = new UnionReader(source, this);
    this.components =
        new ComponentReader(source, types, jackson, codecs, constraints, presences, defaults);
    this.classes = new ClassReader(source);
  }

  CustomReader customs() {
    return customs;
  }

  TypeReader types() {
    return types;
  }

  ConstraintReader constraints() {
    return constraints;
  }

  PresenceReader presences() {
    return presences;
  }

  DefaultReader defaults() {
    return defaults;
  }

  /** Everything read from this compilation's source. */
  List<ShapeModel> shapes() {
    return UnionReader.tagged(shapes.values(), source.indexed().values());
  }

  /**
   * Whether a type that is no record, enum or sealed type may be an object: a class of this
   * compilation, or of a module whose index knows it.
   */
  boolean isClass(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && (source.contains(type) || source.indexed().containsKey(TypeNames.of(type)));
  }

  /** A shape of this compilation or of a module's index; null if it is neither, or not yet read. */
  @Nullable ShapeModel get(TypeName type) {
    ShapeModel own = shapes.get(type);
    return own != null ? own : source.indexed().get(type);
  }

  /** Whether a type variable is one of a type that has been read or is being read. */
  boolean isOfShape(Element variable) {
    return variable.getEnclosingElement() instanceof TypeElement type
        && seen.contains(TypeNames.of(type));
  }

  /**
   * Makes sure that a type is known. Its own mistakes are reported at itself, not where it is used.
   */
  void require(TypeElement type) throws UnsupportedTypeException {
    TypeName name = TypeNames.of(type);
    if (!source.contains(type)) {
      if (!source.indexed().containsKey(name)) {
        throw UnsupportedTypeException.unknown(name);
      }
      return;
    }
    if (seen.add(name)) {
      Origin place = Origin.type(name.qualified());
      source.origins().putType(name, place);
      Optional<ShapeModel> read =
          isUsable(type, name, place) ? read(type, name, place) : Optional.empty();
      if (read.isPresent()) {
        shapes.put(name, read.get());
        unions.readAround(type);
      } else {
        unusable.add(name);
      }
    }
    if (unusable.contains(name)) {
      throw UnsupportedTypeException.reported(name);
    }
  }

  /** Code that names an unusable type draws errors of javac, so none is generated. */
  private boolean isUsable(TypeElement type, TypeName name, Origin place) {
    if (!TypeNames.isUsable(type)) {
      source.report().add(Message.NOT_ACCESSIBLE, place, name.simple());
      return false;
    }
    boolean plain = UnionReader.isUnion(type) || isValueObject(type) || customs.isCustom(type);
    if (plain && !type.getTypeParameters().isEmpty()) {
      boolean union = UnionReader.isUnion(type);
      Message message = union ? Message.GENERIC_UNION : Message.GENERIC_RECORD;
      source.report().add(message, place, name.simple());
      return false;
    }
    return true;
  }

  /** The shape; empty after a finding that leaves nothing to generate code of. */
  private Optional<ShapeModel> read(TypeElement type, TypeName name, Origin place) {
    if (customs.isCustom(type)) {
      return Optional.of(customs.read(type, name, place));
    }
    JsonTypeRules rules = jackson.rules(type, place);
    if (UnionReader.isUnion(type)) {
      return Optional.of(unions.read(type, name, place));
    }
    return type.getKind() == ElementKind.CLASS
        ? readClass(type, name, place, rules)
        : Optional.of(readRecord(type, name, place, rules));
  }

  private Optional<ShapeModel> readClass(
      TypeElement type, TypeName name, Origin place, JsonTypeRules rules) {
    Optional<ClassParts> parts = classes.read(type, place);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<ComponentModel> read = new ArrayList<>();
    List<PropertyPlace> all = new ArrayList<>();
    for (PropertyParts property : parts.get().properties()) {
      all.addAll(property.places());
      components.read(property, rules).ifPresent(read::add);
    }
    jackson.checkOthers(type, place, all, Set.of(Jackson.CREATOR));
    return Optional.of(
        shape(
            type,
            name,
            Kind.OBJECT,
            jackson.ordered(read, rules),
            parts.get().construction(),
            true));
  }

  private ShapeModel readRecord(
      TypeElement type, TypeName name, Origin place, JsonTypeRules rules) {
    if (type.getKind() == ElementKind.ENUM) {
      return shape(type, name, Kind.ENUM, List.of());
    }
    List<ComponentModel> components = jackson.ordered(components(type, place, rules), rules);
    if (!isValueObject(type)) {
      return shape(type, name, Kind.OBJECT, components);
    }
    boolean simple =
        type.getRecordComponents().size() == 1
            && components.stream()
                .allMatch(c -> c.type() instanceof Scalar && c.presence().isRequired());
    if (!simple) {
      source.report().add(Message.VALUE_OBJECT, place, name.simple());
      return shape(type, name, Kind.OBJECT, components);
    }
    if (TypeNames.isPublic(type)) {
      constraints.requirePublic(components.get(0).constraints(), place);
    }
    return shape(type, name, Kind.VALUE_OBJECT, components);
  }

  private ShapeModel shape(
      TypeElement type, TypeName name, Kind kind, List<ComponentModel> components) {
    return shape(
        type, name, kind, components, new Construction.Constructor(), hasOwnConstructor(type));
  }

  private ShapeModel shape(
      TypeElement type,
      TypeName name,
      Kind kind,
      List<ComponentModel> components,
      Construction construction,
      boolean canRefuse) {
    List<String> constants = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getKind() == ElementKind.ENUM_CONSTANT) {
        constants.add(field.getSimpleName().toString());
      }
    }
    List<String> wireNames =
        kind == Kind.ENUM ? jackson.wireNames(type, Origin.type(name.qualified())) : constants;
    return new ShapeModel(
        name,
        kind,
        TypeNames.isPublic(type),
        VariableReader.read(type),
        source.docs().docs(type),
        components,
        constants,
        wireNames,
        versions.read(type, components, Origin.type(name.qualified())),
        construction,
        canRefuse,
        isStrict(type, kind, name),
        kind == Kind.OBJECT ? checks.read(type, components) : List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private boolean isStrict(TypeElement type, Kind kind, TypeName name) {
    if (!Annotations.has(type, JsonStrict.class)) {
      return false;
    }
    if (kind != Kind.OBJECT) {
      Origin place = Origin.type(name.qualified()).annotation(JsonStrict.class.getCanonicalName());
      source.report().add(Message.JSON_STRICT_TYPE, place, name.simple());
    }
    return true;
  }

  /** Whether a record says that it is its one component. */
  static boolean isValueObject(TypeElement type) {
    return Annotations.has(type, ValueObject.class)
        || type.getEnclosedElements().stream()
            .filter(e -> e.getKind() == ElementKind.FIELD || isAccessor(type, e))
            .anyMatch(JacksonReader::isValue);
  }

  private static boolean isAccessor(TypeElement type, Element member) {
    return type.getRecordComponents().stream().anyMatch(c -> c.getAccessor().equals(member));
  }

  /** Whether the canonical constructor is written out, in whole or in its compact form. */
  private boolean hasOwnConstructor(TypeElement type) {
    int components = type.getRecordComponents().size();
    return type.getKind() == ElementKind.RECORD
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(c -> c.getParameters().size() == components)
            .anyMatch(c -> source.elements().getOrigin(c) == Elements.Origin.EXPLICIT);
  }

  /** A component's private field has its annotations and, on every JDK, its line. */
  private List<ComponentModel> components(TypeElement type, Origin place, JsonTypeRules rules) {
    Map<String, String> docs = source.docs().params(type);
    List<ComponentModel> read = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<PropertyPlace> all = new ArrayList<>();
    type.getRecordComponents().forEach(c -> names.add(c.getSimpleName().toString()));
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      String name = field.getSimpleName().toString();
      if (names.contains(name)) {
        List<PropertyPlace> places = jackson.places(type, field, place);
        all.addAll(places);
        PropertyParts parts =
            new PropertyParts(
                name,
                field.asType(),
                new Member(name + "()", ""),
                places,
                docs.getOrDefault(name, ""),
                false);
        components.read(parts, rules).ifPresent(read::add);
      }
    }
    jackson.checkOthers(type, place, all, Set.of());
    return read;
  }
}
