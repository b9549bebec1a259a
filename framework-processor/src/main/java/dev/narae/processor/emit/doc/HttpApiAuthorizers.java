package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AuthModel;
import java.util.ArrayList;
import java.util.List;

/** The authorizers of an HTTP API. */
final class HttpApiAuthorizers {
  private static final String TYPE = "AWS::ApiGatewayV2::Authorizer";

  private final Authorizers authorizers;

  HttpApiAuthorizers(Authorizers authorizers) {
    this.authorizers = authorizers;
  }

  void addTo(YamlMap resources) {
    authorizers
        .jwts()
        .forEach(
            (id, auth) ->
                resources.blankLine().comment(Comments.auth(auth)).put(id, jwt(id, auth)));
    authorizers
        .lambdas()
        .forEach(
            (id, auth) -> {
              resources.blankLine().comment(Comments.auth(auth)).put(id, lambda(id, auth));
              resources
                  .blankLine()
                  .comment(Comments.auth(auth))
                  .put(id + "Permission", permission(id, auth));
            });
  }

  private static YamlMap jwt(String id, AuthModel.Jwt auth) {
    return Cfn.resource(
        TYPE,
        new YamlMap()
            .put("ApiId", Cfn.ref(HttpApiResources.API))
            .put("Name", id)
            .put("AuthorizerType", "JWT")
            .put("IdentitySource", YamlList.texts("$request.header.Authorization"))
            .put(
                "JwtConfiguration",
                new YamlMap()
                    .put("Issuer", Cfn.text(auth.issuer()))
                    .put(
                        "Audience",
                        YamlList.of(auth.audiences().stream().map(Cfn::text).toList()))));
  }

  private YamlMap lambda(String id, AuthModel.Lambda auth) {
    YamlMap properties =
        new YamlMap()
            .put("ApiId", Cfn.ref(HttpApiResources.API))
            .put("Name", id)
            .put("AuthorizerType", "REQUEST")
            .put("AuthorizerPayloadFormatVersion", "2.0")
            .put("EnableSimpleResponses", true)
            .put("AuthorizerUri", Cfn.invocation(authorizers.function(auth)));
    if (auth.cacheSeconds() > 0) {
      properties.comment(
          "The key of the cache: what it decides for one path says nothing of another.");
    }
    return Cfn.resource(
        TYPE,
        properties
            .putUnlessEmpty("IdentitySource", YamlList.texts(identity(auth)))
            .put("AuthorizerResultTtlInSeconds", auth.cacheSeconds()));
  }

  private static List<String> identity(AuthModel.Lambda auth) {
    List<String> identity = new ArrayList<>();
    auth.headers().forEach(header -> identity.add("$request.header." + header));
    if (auth.cacheSeconds() > 0) {
      identity.add("$context.routeKey");
      identity.add("$context.path");
    }
    return identity;
  }

  private YamlMap permission(String id, AuthModel.Lambda auth) {
    return Cfn.permission(
        authorizers.function(auth), HttpApiResources.API, "authorizers/${" + id + "}");
  }
}
