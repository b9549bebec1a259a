package dev.narae.processor.read;

import dev.narae.annotation.Body;
import dev.narae.annotation.IfMatch;
import dev.narae.annotation.Path;
import dev.narae.annotation.PerRequest;
import dev.narae.annotation.Route;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PerRequestModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @PerRequest} methods. */
final class PerRequestReader {
  private static final Set<String> OURS = Set.of("dev.narae.http", "dev.narae.dynamodb");

  private final Source source;
  private final ParamReader params;
  private final Injectable injectable;

  PerRequestReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.params = new ParamReader(source, shapes);
    this.injectable = new Injectable(source.report());
  }

  /** Makes known what the methods of a type make, before any of them is read. */
  void declare(TypeElement owner) {
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      if (Annotations.has(method, PerRequest.class) && problem(method.getReturnType()).isEmpty()) {
        source.perRequests().declare(TypeNames.of(element(method.getReturnType())));
      }
    }
  }

  /** The methods of a type that are right. */
  List<PerRequestModel> read(TypeElement owner) {
    TypeName name = TypeNames.of(owner);
    Origin place = Origin.type(name.qualified());
    boolean sound = checkOwner(owner, place);
    List<PerRequestModel> models = new ArrayList<>();
    Map<String, Integer> ordinals = new HashMap<>();
    MethodNames names = new MethodNames(owner);
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      String javaMethod = method.getSimpleName().toString();
      int nth = ordinals.merge(javaMethod, 1, Integer::sum);
      if (Annotations.has(method, PerRequest.class)) {
        String javaName = names.next(javaMethod);
        Origin at = place.method(javaMethod, nth - 1);
        source.origins().putRoute(name, javaName, at);
        readMethod(method, name, javaName, at).ifPresent(models::add);
      }
    }
    source.origins().putType(name, place);
    models.forEach(source.perRequests()::add);
    return sound ? models : List.of();
  }

  private boolean checkOwner(TypeElement owner, Origin place) {
    boolean hasRoutes =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .anyMatch(m -> Annotations.has(m, Route.class));
    if (hasRoutes) {
      return Injectable.isCreatable(owner) && Injectable.hasConstructor(owner);
    }
    if (owner.getKind() != ElementKind.INTERFACE) {
      return injectable.check(owner, place);
    }
    if (!TypeNames.isUsable(owner)) {
      source.report().add(Message.NOT_ACCESSIBLE, place, owner.getSimpleName());
    }
    return TypeNames.isUsable(owner);
  }

  private Optional<PerRequestModel> readMethod(
      ExecutableElement method, TypeName owner, String javaName, Origin place) {
    boolean callable =
        !method.getModifiers().contains(Modifier.PRIVATE)
            && !method.getModifiers().contains(Modifier.STATIC)
            && method.getTypeParameters().isEmpty();
    if (!callable) {
      source.report().add(Message.AROUND_METHOD, place, "PerRequest");
      return Optional.empty();
    }
    TypeMirror type = method.getReturnType();
    if (type.getKind() == TypeKind.ERROR) {
      source.report(UnsupportedTypeException.unresolved(), Message.PER_REQUEST_TYPE, place, type);
      return Optional.empty();
    }
    Optional<String> problem = problem(type);
    if (problem.isPresent()) {
      source.report().add(Message.PER_REQUEST_TYPE, place, TypeText.of(type), problem.get());
      return Optional.empty();
    }
    return params(method, place)
        .map(
            read ->
                new PerRequestModel(
                    owner,
                    TypeNames.of(element(type)),
                    method.getSimpleName().toString(),
                    javaName,
                    read));
  }

  /** The parameters, as those of a GET request whose path has the variables that they ask for. */
  private Optional<List<ParamModel>> params(ExecutableElement method, Origin place) {
    for (VariableElement parameter : method.getParameters()) {
      if (Annotations.has(parameter, Body.class) || Annotations.has(parameter, IfMatch.class)) {
        Origin at = place.parameter(parameter.getSimpleName().toString());
        String reason =
            "the body and If-Match are the route's own; take what is needed from the rest";
        source.report().add(Message.PARAMETER_TYPE, at, TypeText.of(parameter.asType()), reason);
        return Optional.empty();
      }
    }
    String path =
        method.getParameters().stream()
            .filter(p -> Annotations.has(p, Path.class))
            .map(p -> "/{" + PlaceReader.variable(p) + "}")
            .distinct()
            .collect(Collectors.joining());
    return params.read(method, HttpMethod.GET, PathReader.path(path.isEmpty() ? "/" : path), place);
  }

  /** Why values of a type can't be made per request; empty if they can. */
  private static Optional<String> problem(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.of("let the method return a class, a record or an interface of your own");
    }
    TypeElement element = element(type);
    if (!element.getTypeParameters().isEmpty()) {
      return Optional.of("it has type parameters, so parameters of routes can't be told by it");
    }
    String packageName = TypeNames.of(element).packageName();
    boolean own = !packageName.startsWith("java.") && !OURS.contains(packageName);
    boolean given = GivenReader.place(type).isPresent();
    for (ScalarKind kind : ScalarKind.values()) {
      given |= kind.type().qualified().contentEquals(element.getQualifiedName());
    }
    if (!own || given) {
      return Optional.of("routes have parameters of that type anyway; wrap it in a record");
    }
    return TypeNames.isUsable(element)
        ? Optional.empty()
        : Optional.of("generated code can't use it: make it package-private or public");
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }
}
