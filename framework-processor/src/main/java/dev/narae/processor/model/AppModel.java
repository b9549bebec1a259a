package dev.narae.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One service: what {@code @LambdaApp} says and everything it serves, included modules merged in.
 *
 * @param name the service's name
 * @param memory of the function in megabytes
 * @param timeout of the function in seconds
 * @param architecture as Lambda spells it: {@code arm64} or {@code x86_64}
 * @param daggerModules the application's own Dagger modules
 * @param auth of the routes that say nothing themselves; empty if they all have to
 * @param throttle of all routes together
 * @param jsonLimits of every body that is JSON
 * @param texts of messages, each language's, sorted by language
 * @param filters around every route, the outermost first
 */
public record AppModel(
    String name,
    Docs docs,
    ApiType api,
    int memory,
    int timeout,
    String architecture,
    List<TypeName> daggerModules,
    Optional<AuthModel> auth,
    Optional<CorsModel> cors,
    ThrottleModel throttle,
    JsonLimitsModel jsonLimits,
    List<TextsModel> texts,
    List<TypeName> filters,
    ModuleModel module) {

  public AppModel {
    daggerModules = List.copyOf(daggerModules);
    texts = List.copyOf(texts);
    filters = List.copyOf(filters);
  }

  /** Who may call a route: what it says itself, or the app. One of them does in a sound app. */
  public AuthModel auth(RouteModel route) {
    return declaredAuth(route).orElseThrow();
  }

  /** Who may call a route; empty if neither it nor the app says so, which is a mistake. */
  public Optional<AuthModel> declaredAuth(RouteModel route) {
    return route.access().auth().or(() -> auth);
  }

  /** How callers of this app are told from strangers, each way once. */
  public List<AuthModel> auths() {
    return Stream.concat(
            auth.stream(), module.routes().stream().flatMap(r -> r.access().auth().stream()))
        .distinct()
        .toList();
  }

  /** The user's authorizers, sorted by class. */
  public List<AuthModel.Lambda> authorizers() {
    return auths().stream()
        .filter(AuthModel.Lambda.class::isInstance)
        .map(AuthModel.Lambda.class::cast)
        .sorted(Comparator.comparing(AuthModel.Lambda::authorizer))
        .toList();
  }

  /** Whether anybody may call a route. */
  public boolean isPublic(RouteModel route) {
    return auth(route) instanceof AuthModel.Public;
  }

  /** The same app as its document shows it: without hidden routes, and the classes of such only. */
  public AppModel withoutHiddenRoutes() {
    return new AppModel(
        name,
        docs,
        api,
        memory,
        timeout,
        architecture,
        daggerModules,
        auth,
        cors,
        throttle,
        jsonLimits,
        texts,
        filters,
        module.withoutHiddenRoutes());
  }

  public TypeName type() {
    return module.type();
  }

  /** The class that Lambda instantiates. */
  public TypeName handlerType() {
    return type().sibling("Handler");
  }

  public TypeName routerType() {
    return type().sibling("Router");
  }

  public TypeName componentType() {
    return type().sibling("Component");
  }

  /** The Dagger module with what the processor provides. */
  public TypeName bindingsType() {
    return type().sibling("Bindings");
  }

  /** The class with the app's own texts of messages, if it has some. */
  public TypeName textsType() {
    return type().sibling("Texts");
  }

  /** The class that answers for exceptions, and gives errors their shape. */
  public TypeName errorAnswersType() {
    return type().sibling("ErrorAnswers");
  }

  /** Whether there is such a class: without one, problems are answered as they are. */
  public boolean hasErrorAnswers() {
    return !module.around().errorClasses().isEmpty() || !module.around().errorShapes().isEmpty();
  }

  /** The folder of this app's documents in the class output. */
  public String documentFolder() {
    return "META-INF/narae/" + name + "/";
  }
}
