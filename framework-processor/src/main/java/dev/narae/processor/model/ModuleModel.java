package dev.narae.processor.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything one compilation contributes: what an index class carries. All lists are sorted by
 * type.
 *
 * @param type the interface with {@code @LambdaApp} or {@code @NaraeModule}
 */
public record ModuleModel(
    TypeName type,
    List<RouteClassModel> routeClasses,
    List<EntityModel> entities,
    List<ShapeModel> shapes,
    AroundModel around) {

  /** A module with nothing around its routes. */
  public ModuleModel(
      TypeName type,
      List<RouteClassModel> routeClasses,
      List<EntityModel> entities,
      List<ShapeModel> shapes) {
    this(type, routeClasses, entities, shapes, AroundModel.NONE);
  }

  public ModuleModel {
    routeClasses = sorted(routeClasses, Comparator.comparing(RouteClassModel::type));
    entities = sorted(entities, Comparator.comparing(EntityModel::type));
    shapes = sorted(shapes, Comparator.comparing(ShapeModel::type));
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).distinct().toList();
  }

  /** This module with everything of another one; the type stays. */
  public ModuleModel plus(ModuleModel other) {
    return new ModuleModel(
        type,
        concat(routeClasses, other.routeClasses),
        concat(entities, other.entities),
        concat(shapes, other.shapes),
        around.plus(other.around));
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** This module without hidden routes, and without the classes that have no others. */
  ModuleModel withoutHiddenRoutes() {
    List<RouteClassModel> shown =
        routeClasses.stream()
            .map(RouteClassModel::withoutHiddenRoutes)
            .filter(c -> !c.routes().isEmpty())
            .toList();
    return new ModuleModel(type, shown, entities, shapes, around);
  }

  /** All routes, sorted. */
  public List<RouteModel> routes() {
    return routeClasses.stream().flatMap(c -> c.routes().stream()).sorted().toList();
  }

  /**
   * The parameters of a route, and after each that a {@code @PerRequest} method makes those of the
   * method; what is read from one place several times is there once.
   */
  public List<ParamModel> reads(RouteModel route) {
    Map<String, ParamModel> reads = new LinkedHashMap<>();
    route.params().forEach(p -> addReads(p, reads));
    return List.copyOf(reads.values());
  }

  /** The same for one parameter. */
  public List<ParamModel> reads(ParamModel param) {
    Map<String, ParamModel> reads = new LinkedHashMap<>();
    addReads(param, reads);
    return List.copyOf(reads.values());
  }

  private void addReads(ParamModel param, Map<String, ParamModel> reads) {
    if (!(param.type() instanceof ValueType.Made made)) {
      reads.putIfAbsent(param.place() + " " + param.wireName(), param);
      return;
    }
    boolean isNew = reads.putIfAbsent("made " + made.type(), param) == null;
    if (isNew) {
      around.maker(made.type()).ifPresent(m -> m.params().forEach(p -> addReads(p, reads)));
    }
  }

  /** The class of a route; routes of different classes differ in their path or method. */
  public RouteClassModel owner(RouteModel route) {
    for (RouteClassModel routeClass : routeClasses) {
      if (routeClass.routes().contains(route)) {
        return routeClass;
      }
    }
    throw new IllegalArgumentException("no class has " + route.key());
  }

  /** The shape of a type that is a value object; empty for any other type. */
  public Optional<ShapeModel> valueObject(ValueType type) {
    return type instanceof ValueType.Named named
        ? Optional.of(shape(named.type())).filter(s -> s.kind() == ShapeModel.Kind.VALUE_OBJECT)
        : Optional.empty();
  }

  /** The component that counts the changes of values of a type; empty if none does. */
  public Optional<ComponentModel> version(ValueType type) {
    if (!(type instanceof ValueType.Named named)) {
      return Optional.empty();
    }
    ShapeModel shape = shape(named.type());
    return shape.version().map(shape::component);
  }

  /** Whether values are one text: a scalar, a text type, an enum or a value object. */
  public boolean isSimple(ValueType type) {
    return type instanceof ValueType.Scalar
        || type instanceof ValueType.Text
        || (type instanceof ValueType.Named named && shape(named.type()).isSimple());
  }

  /** Whether values are one text or file, or an array, {@code List} or {@code Set} of them. */
  public boolean isParameter(ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return isParameter(new ValueType.SetOf(list.element()));
    }
    if (type instanceof ValueType.ArrayOf array) {
      return isSimple(array.element().type());
    }
    ValueType single = type instanceof ValueType.SetOf set ? set.element().type() : type;
    return isSimple(single) || single instanceof ValueType.File;
  }

  /** The shape of the record that a parameter is as a group. */
  public ShapeModel group(ParamModel param) {
    return shape(((ValueType.Named) param.type()).type());
  }

  /**
   * What a route reads, each component of a group a query parameter of its own, and each parameter
   * once.
   */
  public List<ParamModel> parameters(RouteModel route) {
    Map<String, ParamModel> parameters = new LinkedHashMap<>();
    reads(route).stream()
        .flatMap(p -> p.place() == ParamModel.Place.GROUP ? components(p) : Stream.of(p))
        .forEach(p -> parameters.putIfAbsent(p.place() + " " + p.wireName(), p));
    return List.copyOf(parameters.values());
  }

  private Stream<ParamModel> components(ParamModel group) {
    return group(group).components().stream()
        .filter(c -> c.property().isRead())
        .map(
            c ->
                new ParamModel(
                    c.name(),
                    c.property().name(),
                    ParamModel.Place.QUERY,
                    c.type(),
                    c.presence(),
                    c.constraints(),
                    c.doc()));
  }

  /** The shape of this type, its arguments in the place of variables; it must exist. */
  public ShapeModel shape(ValueType.Named type) {
    return shape(type.type()).of(type.arguments());
  }

  /** The shape of this name; it must exist. */
  public ShapeModel shape(TypeName name) {
    for (ShapeModel shape : shapes) {
      if (shape.type().equals(name)) {
        return shape;
      }
    }
    throw new IllegalArgumentException("no shape " + name);
  }
}
