package dev.narae.local.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the authorizers of a REST API's definition. */
final class RestSecurityReader {
  private static final String AUTHTYPE = "x-amazon-apigateway-authtype";
  private static final String AUTHORIZER = "x-amazon-apigateway-authorizer";
  private static final Pattern POOL =
      Pattern.compile("arn:[^:]*:cognito-idp:([^:]*):[^:]*:userpool/(.*)");

  private final Map<String, Object> schemes;
  private final Resolver resolver;
  private final Functions functions;

  RestSecurityReader(Map<String, Object> definition, Resolver resolver, Functions functions) {
    Map<String, Object> components = Tree.map(definition.get("components"), "components");
    this.schemes = Tree.map(components.get("securitySchemes"), "securitySchemes");
    this.resolver = resolver;
    this.functions = functions;
  }

  /** What an operation asks for. */
  AccessSpec access(@Nullable Object security, String where) {
    List<Object> requirements = Tree.list(security, where + ".security");
    if (requirements.isEmpty()) {
      return new AccessSpec.Open();
    }
    Map<String, Object> requirement = Tree.map(requirements.get(0), where + ".security");
    if (requirements.size() != 1 || requirement.size() != 1) {
      throw RestApiReader.wrongSecurity(where + " has more than one authorizer");
    }
    String id = requirement.keySet().iterator().next();
    return access(id, Tree.texts(requirement.get(id), where + ".security"));
  }

  private AccessSpec access(String id, List<String> scopes) {
    if (!schemes.containsKey(id)) {
      throw RestApiReader.wrongSecurity("there is no security scheme " + id);
    }
    Map<String, Object> scheme = Tree.map(schemes.get(id), id);
    String type = String.valueOf(scheme.get(AUTHTYPE));
    Map<String, Object> authorizer = Tree.map(scheme.get(AUTHORIZER), id);
    return switch (type) {
      case "awsSigv4" -> new AccessSpec.Iam();
      case "cognito_user_pools" -> new AccessSpec.Jwt(issuer(authorizer, id), List.of(), scopes);
      case "custom" -> custom(id, authorizer);
      default -> throw RestApiReader.wrongSecurity(AUTHTYPE + " of " + id + " is " + type);
    };
  }

  /** API Gateway does not ask for an audience: the function does. */
  private String issuer(Map<String, Object> authorizer, String id) {
    Object pools = authorizer.get("providerARNs");
    if (resolver.parameters().isLocalIssuer(pools)) {
      return resolver.parameters().issuer();
    }
    List<String> arns =
        pools == null ? List.of() : Tree.texts(resolver.resolve(pools), id + ".providerARNs");
    Matcher pool = POOL.matcher(arns.size() == 1 ? arns.get(0) : "");
    if (!pool.matches()) {
      throw RestApiReader.wrongSecurity("providerARNs of " + id + " is no user pool: " + arns);
    }
    return "https://cognito-idp." + pool.group(1) + ".amazonaws.com/" + pool.group(2);
  }

  private AccessSpec custom(String id, Map<String, Object> authorizer) {
    Object sources = authorizer.getOrDefault("identitySource", "");
    Object ttl = authorizer.getOrDefault("authorizerResultTtlInSeconds", 0);
    return new AccessSpec.Custom(
        id,
        functions.ofAuthorizer(
            resolver.text(authorizer.getOrDefault("authorizerUri", ""), id + ".authorizerUri")),
        Stream.of(resolver.text(sources, id + ".identitySource").split(","))
            .filter(source -> !source.isBlank())
            .map(IdentitySource::parse)
            .toList(),
        Tree.integer(resolver.resolve(ttl), id + ".authorizerResultTtlInSeconds"));
  }
}
