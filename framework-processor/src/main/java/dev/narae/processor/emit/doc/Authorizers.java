package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The authorizers that a service's routes need, each with its name in template and document. */
final class Authorizers {
  private static final String JWT = "Jwt";

  /** Names of the schemes that are ours: of tokens, and of signed requests. */
  private static final Set<String> RESERVED = Set.of(JWT, "Signature");

  private final AppModel app;
  private final SortedMap<String, AuthModel.Jwt> jwts = new TreeMap<>();
  private final SortedMap<String, AuthModel.Lambda> lambdas = new TreeMap<>();
  private final Map<AuthModel, String> ids = new LinkedHashMap<>();
  private final Map<TypeName, String> functions = new LinkedHashMap<>();

  private Authorizers(AppModel app) {
    this.app = app;
  }

  static Authorizers of(AppModel app) {
    Authorizers authorizers = new Authorizers(app);
    List<AuthModel> used = app.module().routes().stream().map(app::auth).distinct().toList();
    authorizers.addJwts(only(used, AuthModel.Jwt.class));
    authorizers.addLambdas(only(used, AuthModel.Lambda.class));
    return authorizers;
  }

  /** Those that check a JSON Web Token, by logical id. */
  SortedMap<String, AuthModel.Jwt> jwts() {
    return jwts;
  }

  /** Those that ask a class of the user's, by logical id. */
  SortedMap<String, AuthModel.Lambda> lambdas() {
    return lambdas;
  }

  /** The classes of the user's, each with the logical id of its function. */
  SortedMap<String, AuthModel.Lambda> functions() {
    SortedMap<String, AuthModel.Lambda> byId = new TreeMap<>();
    lambdas.values().forEach(auth -> byId.putIfAbsent(function(auth), auth));
    return byId;
  }

  /** The logical id of the authorizer; only for those that have one. */
  String id(AuthModel auth) {
    return Objects.requireNonNull(ids.get(auth));
  }

  /** The logical id of the function that runs the class. */
  String function(AuthModel.Lambda auth) {
    return Objects.requireNonNull(functions.get(auth.authorizer())) + "Function";
  }

  /** Whether there is a route for users of the AWS account. */
  boolean hasIam() {
    return app.module().routes().stream().anyMatch(r -> app.auth(r) instanceof AuthModel.Iam);
  }

  private void addJwts(List<AuthModel.Jwt> used) {
    for (AuthModel.Jwt jwt : used) {
      boolean isOfApp = app.auth().filter(jwt::equals).isPresent();
      String original = jwt.issuer() + " " + jwt.audiences();
      String id = LogicalIds.authorizer(JWT, isOfApp || used.size() == 1 ? "" : original);
      jwts.put(id, jwt);
      ids.put(jwt, id);
    }
  }

  private void addLambdas(List<AuthModel.Lambda> used) {
    for (AuthModel.Lambda auth : used) {
      String words = words(auth);
      boolean isTaken =
          RESERVED.contains(words)
              || used.stream().anyMatch(a -> words(a).equals(words) && !sameType(a, auth));
      String type = isTaken ? auth.authorizer().qualified() : "";
      boolean isOnce = used.stream().filter(a -> sameType(a, auth)).count() == 1;
      String settings = isOnce ? "" : " " + auth.headers() + " " + auth.cacheSeconds();
      String id = LogicalIds.authorizer(words, type + settings);
      lambdas.put(id, auth);
      ids.put(auth, id);
      functions.put(auth.authorizer(), LogicalIds.authorizer(words, type));
    }
  }

  private static boolean sameType(AuthModel.Lambda first, AuthModel.Lambda second) {
    return first.authorizer().equals(second.authorizer());
  }

  /** {@code Token} for the class {@code TokenAuthorizer}. */
  private static String words(AuthModel.Lambda auth) {
    String simple = auth.authorizer().simple();
    return simple.endsWith("Authorizer")
        ? simple.substring(0, simple.length() - "Authorizer".length())
        : simple;
  }

  private static <T extends AuthModel> List<T> only(List<AuthModel> all, Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
