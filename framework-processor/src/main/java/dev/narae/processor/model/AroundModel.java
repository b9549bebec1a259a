package dev.narae.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around the routes of a module.
 *
 * @param open whether filters of outside its route classes may stand around its routes: those of a
 *     shared module, because it can't know the apps that include it, and of an app with filters
 * @param errorClasses with {@code @OnError} methods, sorted by type
 * @param errorShapes with {@code @ErrorShape}, sorted by type; a service has at most one
 * @param perRequests the {@code @PerRequest} methods, sorted by what they make
 */
public record AroundModel(
    boolean open,
    List<ErrorClassModel> errorClasses,
    List<ErrorShapeModel> errorShapes,
    List<PerRequestModel> perRequests) {
  /** Nothing at all. */
  public static final AroundModel NONE = new AroundModel(false, List.of(), List.of(), List.of());

  public AroundModel {
    errorClasses = sorted(errorClasses, Comparator.comparing(ErrorClassModel::type));
    errorShapes = sorted(errorShapes, Comparator.comparing(ErrorShapeModel::type));
    perRequests =
        sorted(
            perRequests,
            Comparator.comparing(PerRequestModel::made)
                .thenComparing(PerRequestModel::owner)
                .thenComparing(PerRequestModel::javaMethod));
  }

  /** This with everything of another module; whether it is open stays. */
  AroundModel plus(AroundModel other) {
    return new AroundModel(
        open,
        concat(errorClasses, other.errorClasses),
        concat(errorShapes, other.errorShapes),
        concat(perRequests, other.perRequests));
  }

  /** The method that makes values of a type. */
  public Optional<PerRequestModel> maker(TypeName made) {
    return perRequests.stream().filter(p -> p.made().equals(made)).findFirst();
  }

  /** The classes that the parts lie in. */
  public Stream<TypeName> types() {
    return Stream.of(
            errorClasses.stream().map(ErrorClassModel::type),
            errorShapes.stream().map(ErrorShapeModel::type),
            perRequests.stream().map(PerRequestModel::owner))
        .flatMap(s -> s);
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().sorted(order).distinct().toList();
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
