package dev.narae.processor.read;

import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.ErrorShape;
import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.NaraeModule;
import dev.narae.annotation.OnError;
import dev.narae.annotation.PartitionKey;
import dev.narae.annotation.PerRequest;
import dev.narae.annotation.Route;
import dev.narae.annotation.Shape;
import dev.narae.annotation.SortKey;
import dev.narae.annotation.ValueObject;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The types of a round that carry our annotations, or whose members do; each list sorted by name.
 *
 * @param apps with {@code @LambdaApp} or {@code @NaraeModule}
 * @param keyHolders with a key annotation on a component
 * @param errorClasses with {@code @OnError} on a method
 * @param errorShapes with {@code @ErrorShape}
 * @param perRequests with {@code @PerRequest} on a method
 */
record AnnotatedTypes(
    List<TypeElement> apps,
    List<TypeElement> routeClasses,
    List<TypeElement> entities,
    List<TypeElement> shapes,
    List<TypeElement> keyHolders,
    List<TypeElement> errorClasses,
    List<TypeElement> errorShapes,
    List<TypeElement> perRequests) {

  /** Every annotation that makes a type ours. */
  static final Set<Class<? extends Annotation>> ANNOTATIONS =
      Set.of(
          LambdaApp.class,
          NaraeModule.class,
          Route.class,
          DynamoEntity.class,
          PartitionKey.class,
          SortKey.class,
          Shape.class,
          ValueObject.class,
          OnError.class,
          ErrorShape.class,
          PerRequest.class);

  static AnnotatedTypes in(RoundEnvironment round) {
    return new AnnotatedTypes(
        types(round, Set.of(LambdaApp.class, NaraeModule.class)),
        types(round, Set.of(Route.class)),
        types(round, Set.of(DynamoEntity.class)),
        types(round, Set.of(Shape.class, ValueObject.class)),
        types(round, Set.of(PartitionKey.class, SortKey.class)),
        types(round, Set.of(OnError.class)),
        types(round, Set.of(ErrorShape.class)),
        types(round, Set.of(PerRequest.class)));
  }

  /** All of them, those that make up a service first. */
  List<TypeElement> all() {
    return Stream.of(
            apps,
            routeClasses,
            entities,
            shapes,
            keyHolders,
            errorClasses,
            errorShapes,
            perRequests)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** A type to report at when there is no app. */
  Optional<TypeElement> first() {
    return all().stream().findFirst();
  }

  private static List<TypeElement> types(
      RoundEnvironment round, Set<Class<? extends Annotation>> annotations) {
    return round.getElementsAnnotatedWithAny(annotations).stream()
        .flatMap(e -> enclosingType(e).stream())
        .distinct()
        .sorted(Comparator.comparing(t -> t.getQualifiedName().toString()))
        .toList();
  }

  private static Optional<TypeElement> enclosingType(Element element) {
    Element e = element;
    while (e != null && !(e instanceof TypeElement)) {
      e = e.getEnclosingElement();
    }
    return Optional.ofNullable((TypeElement) e);
  }
}
