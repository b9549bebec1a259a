package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.DeclaredText;
import dev.narae.processor.model.RouteModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How callers prove who they are, as OpenAPI says it. */
final class Security {
  private static final String SIGNATURE = "signature";

  private final AppModel app;
  private final Authorizers authorizers;

  Security(AppModel app) {
    this.app = app;
    this.authorizers = Authorizers.of(app);
  }

  /** What holds for operations that say nothing else; empty if nothing does. */
  YamlList ofApp() {
    boolean isUsed =
        app.module().routes().stream().anyMatch(r -> app.auth().equals(Optional.of(app.auth(r))));
    return app.auth().filter(auth -> isUsed).map(a -> of(a, List.of())).orElse(YamlList.of());
  }

  /** What a route asks for; empty if that is what holds for the app. */
  Optional<YamlList> of(RouteModel route) {
    YamlList own = of(app.auth(route), route.access().anyScope());
    boolean isInherited =
        !own.items().isEmpty()
            && app.auth().equals(Optional.of(app.auth(route)))
            && route.access().anyScope().isEmpty();
    return isInherited ? Optional.empty() : Optional.of(own);
  }

  /** The components that requirements name. */
  YamlMap schemes() {
    YamlMap schemes = new YamlMap();
    authorizers.jwts().forEach((id, auth) -> schemes.put(name(id), bearer(auth)));
    authorizers
        .lambdas()
        .forEach(
            (id, auth) ->
                auth.headers()
                    .forEach(h -> schemes.put(name(id, auth, h), header(h, "Asked for by " + id))));
    if (authorizers.hasIam()) {
      schemes.put(
          SIGNATURE,
          header("Authorization", "A signature with credentials of AWS (Signature Version 4)."));
    }
    return schemes;
  }

  /** Scopes are alternatives, which OpenAPI writes as requirements of which one is enough. */
  private YamlList of(AuthModel auth, List<String> anyScope) {
    if (auth instanceof AuthModel.Iam) {
      return YamlList.of(new YamlMap().put(SIGNATURE, YamlList.of()));
    } else if (auth instanceof AuthModel.Jwt && anyScope.isEmpty()) {
      return YamlList.of(new YamlMap().put(name(authorizers.id(auth)), YamlList.of()));
    } else if (auth instanceof AuthModel.Jwt) {
      String name = name(authorizers.id(auth));
      return YamlList.of(
          anyScope.stream().map(scope -> new YamlMap().put(name, YamlList.texts(scope))).toList());
    } else if (auth instanceof AuthModel.Lambda lambda && !lambda.headers().isEmpty()) {
      YamlMap all = new YamlMap();
      lambda.headers().forEach(h -> all.put(name(authorizers.id(auth), lambda, h), YamlList.of()));
      return YamlList.of(all);
    }
    return YamlList.of();
  }

  /** {@code jwt} for {@code JwtAuthorizer}. */
  private static String name(String id) {
    String words = id.substring(0, id.length() - "Authorizer".length());
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String name(String id, AuthModel.Lambda auth, String header) {
    return auth.headers().size() == 1 ? name(id) : name(id) + "-" + header;
  }

  private static YamlMap bearer(AuthModel.Jwt auth) {
    String audiences =
        auth.audiences().stream().map(DeclaredText::toString).collect(Collectors.joining("` or `"));
    return new YamlMap()
        .put("type", "http")
        .put("description", "A token that `" + auth.issuer() + "` issued for `" + audiences + "`.")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT");
  }

  private static YamlMap header(String name, String description) {
    return new YamlMap()
        .put("type", "apiKey")
        .put("description", description)
        .put("name", name)
        .put("in", "header");
  }
}
