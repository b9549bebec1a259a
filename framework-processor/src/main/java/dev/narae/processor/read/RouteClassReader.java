package dev.narae.processor.read;

import dev.narae.annotation.Route;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a class with routes. */
final class RouteClassReader {
  private final Source source;
  private final RouteReader routes;
  private final AccessReader access;
  private final List<TypeName> appFilters;

  /**
   * @param appFilters around all routes
   */
  RouteClassReader(
      Source source, ShapeReader shapes, AccessReader access, List<TypeName> appFilters) {
    this.source = source;
    this.appFilters = appFilters;
    this.routes = new RouteReader(source, shapes, access);
    this.access = access;
  }

  /** The class with the routes that are right; empty if Dagger could not create it. */
  Optional<RouteClassModel> read(TypeElement type) {
    TypeName name = TypeNames.of(type);
    Origin place = Origin.type(name.qualified());
    boolean sound = checkClass(type, name, place);
    if (type.getKind() != ElementKind.CLASS) {
      return Optional.empty();
    }
    String prefix = prefix(type, place);
    List<TypeName> filters = new FilterReader(source.report()).read(type, place, appFilters);
    var owner =
        new RouteReader.RouteClass(name, prefix, access.read(type, place), appFilters, filters);
    List<RouteModel> models = new ArrayList<>();
    Map<String, Integer> methodOrdinals = new HashMap<>();
    MethodNames names = new MethodNames(type);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String javaMethod = method.getSimpleName().toString();
      int ordinal = methodOrdinals.merge(javaMethod, 1, Integer::sum) - 1;
      if (Annotations.has(method, Route.class)) {
        String javaName = names.next(javaMethod);
        Origin at = place.method(javaMethod, ordinal);
        source.origins().putRoute(name, javaName, at);
        routes.read(method, owner, javaName, at).ifPresent(models::add);
      }
    }
    source.origins().putType(name, place);
    return sound
        ? Optional.of(new RouteClassModel(name, source.docs().docs(type), models))
        : Optional.empty();
  }

  private boolean checkClass(TypeElement type, TypeName name, Origin place) {
    boolean creatable = Injectable.isCreatable(type);
    boolean injectable = Injectable.hasConstructor(type);
    if (!injectable) {
      Message message = creatable ? Message.NO_INJECT_CONSTRUCTOR : Message.ROUTE_CLASS;
      source.report().add(message, place, name.simple());
    }
    // Where @Inject stands on the constructor of such a class, Dagger reports it, in its own words.
    return creatable && injectable;
  }

  private String prefix(TypeElement type, Origin place) {
    Optional<AnnotationMirror> annotation = Annotations.find(type, Route.class);
    if (annotation.isEmpty()) {
      return "";
    }
    String prefix = Annotations.string(annotation.get(), "value");
    String problem = PathReader.problem(prefix);
    if (problem.isEmpty()) {
      return prefix;
    }
    Origin value = place.annotation(Route.class.getCanonicalName(), "value");
    source.report().add(Message.ROUTE_PREFIX, value, prefix, problem);
    return "";
  }
}
