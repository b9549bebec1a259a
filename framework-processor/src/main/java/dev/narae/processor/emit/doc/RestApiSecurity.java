package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.DeclaredText;
import java.util.ArrayList;
import java.util.List;

/** The authorizers of a REST API, as its definition has them. */
final class RestApiSecurity {
  private static final String SIGNATURE = "Signature";
  private static final String AUTHTYPE = "x-amazon-apigateway-authtype";
  private static final String AUTHORIZER = "x-amazon-apigateway-authorizer";

  private final Authorizers authorizers;

  RestApiSecurity(Authorizers authorizers) {
    this.authorizers = authorizers;
  }

  /** What an operation asks for; API Gateway takes one of the scopes for enough. */
  YamlList of(AuthModel auth, List<String> anyScope) {
    if (auth instanceof AuthModel.Public) {
      return YamlList.of();
    }
    String id = auth instanceof AuthModel.Iam ? SIGNATURE : authorizers.id(auth);
    return YamlList.of(new YamlMap().put(id, YamlList.texts(anyScope)));
  }

  /** The components of the definition; empty if all its routes are public. */
  YamlMap components() {
    YamlMap schemes = new YamlMap();
    authorizers
        .jwts()
        .forEach((id, auth) -> schemes.comment(Comments.auth(auth)).put(id, userPool(auth)));
    authorizers
        .lambdas()
        .forEach((id, auth) -> schemes.comment(Comments.auth(auth)).put(id, lambda(auth)));
    if (authorizers.hasIam()) {
      schemes.put(SIGNATURE, scheme("Authorization", "awsSigv4"));
    }
    return new YamlMap().putUnlessEmpty("securitySchemes", schemes);
  }

  private static YamlMap scheme(String header, String type) {
    return new YamlMap()
        .put("type", "apiKey")
        .put("name", header)
        .put("in", "header")
        .put(AUTHTYPE, type);
  }

  private static YamlMap userPool(AuthModel.Jwt auth) {
    return scheme("Authorization", "cognito_user_pools")
        .put(
            AUTHORIZER,
            new YamlMap()
                .put("type", "cognito_user_pools")
                .comment("The pool that the issuer names: https://cognito-idp.REGION.HOST/POOL")
                .put("providerARNs", YamlList.of(poolArn(auth.issuer()))));
  }

  private static YamlNode poolArn(DeclaredText issuer) {
    YamlNode text = Cfn.text(issuer);
    YamlMap variables =
        new YamlMap()
            .put("IssuerRegion", Cfn.part(text, ".", 1))
            .put("IssuerPool", Cfn.part(text, "/", 3));
    return YamlList.tagged(
        "!Sub",
        YamlScalar.text(
            "arn:${AWS::Partition}:cognito-idp:${IssuerRegion}:${AWS::AccountId}:userpool/${IssuerPool}"),
        variables);
  }

  private YamlMap lambda(AuthModel.Lambda auth) {
    YamlMap authorizer =
        new YamlMap()
            .put("type", "request")
            .put("authorizerUri", Cfn.invocation(authorizers.function(auth)));
    if (auth.cacheSeconds() > 0) {
      authorizer.comment(
          "The key of the cache: what it decides for one path says nothing of another.");
    }
    authorizer
        .putUnlessEmpty("identitySource", String.join(", ", identity(auth)))
        .put("authorizerResultTtlInSeconds", auth.cacheSeconds());
    String header = auth.headers().isEmpty() ? "Unused" : auth.headers().get(0);
    return scheme(header, "custom").put(AUTHORIZER, authorizer);
  }

  private static List<String> identity(AuthModel.Lambda auth) {
    List<String> identity = new ArrayList<>();
    auth.headers().forEach(header -> identity.add("method.request.header." + header));
    if (auth.cacheSeconds() > 0) {
      identity.add("context.httpMethod");
      identity.add("context.path");
    }
    return identity;
  }
}
