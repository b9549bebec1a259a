package dev.narae.local.gateway;

import dev.narae.local.http.Header;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.template.AccessSpec;
import dev.narae.local.template.RouteSpec;
import dev.narae.local.token.TokenClaims;
import dev.narae.local.token.TokenRejectedException;
import dev.narae.local.token.TokenVerifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out who sends a request, and lets it on or not. */
final class Gatekeeper {
  private static final Pattern SIGNED =
      Pattern.compile("AWS4-HMAC-SHA256 .*Credential=([^/, ]+)/.*Signature=.+", Pattern.DOTALL);

  private final TokenVerifier tokens;
  private final Map<String, CustomAuthorizer> authorizers = new HashMap<>();

  /**
   * A gatekeeper.
   *
   * @param routes whose authorizers it needs
   * @param form how the API type speaks with authorizers
   */
  Gatekeeper(List<RouteSpec> routes, AuthorizerForm form, Surroundings surroundings) {
    this.tokens = surroundings.tokens();
    for (RouteSpec route : routes) {
      if (route.access() instanceof AccessSpec.Custom custom) {
        authorizers.computeIfAbsent(
            custom.id(),
            id ->
                new CustomAuthorizer(
                    custom, form, surroundings.caller(custom.function()), surroundings.nanoTime()));
      }
    }
  }

  /**
   * Who sent a request.
   *
   * @throws RefusalException if it may not go on
   */
  Identity admit(AccessSpec access, Call call) throws RefusalException {
    if (access instanceof AccessSpec.Jwt jwt) {
      return token(jwt, call.request());
    }
    if (access instanceof AccessSpec.Iam) {
      return signature(call.request());
    }
    if (access instanceof AccessSpec.Custom custom) {
      CustomAuthorizer authorizer = authorizers.get(custom.id());
      if (authorizer == null) {
        throw new IllegalStateException("no authorizer " + custom.id());
      }
      return authorizer.admit(call);
    }
    return new Identity.Unknown();
  }

  /** Whether the request carries a signature (Signature Version 4); it is not checked. */
  static Identity signature(HttpRequest request) throws RefusalException {
    Matcher signed = SIGNED.matcher(request.header("authorization").orElse(""));
    if (!signed.matches()) {
      throw new RefusalException(Trouble.NOT_SIGNED);
    }
    return new Identity.Signature(signed.group(1));
  }

  private Identity token(AccessSpec.Jwt access, HttpRequest request) throws RefusalException {
    String token =
        request
            .header("authorization")
            .map(value -> value.replaceFirst("(?i)^bearer +", "").trim())
            .filter(value -> !value.isEmpty())
            .orElseThrow(() -> challenge(Trouble.UNAUTHORIZED, Optional.empty()));
    TokenClaims claims;
    try {
      claims = tokens.verify(token, access.issuer(), access.audiences());
    } catch (TokenRejectedException e) {
      throw challenge(
          Trouble.UNAUTHORIZED,
          Optional.of(
              "scope=\"%s\" error=\"invalid_token\" error_description=\"%s\""
                  .formatted(String.join(" ", access.scopes()), e.getMessage())));
    }
    if (!claims.hasAny(access.scopes())) {
      throw challenge(
          Trouble.FORBIDDEN,
          Optional.of(
              "scope=\"%s\" error=\"insufficient_scope\""
                  .formatted(String.join(" ", access.scopes()))));
    }
    return new Identity.Token(claims, access.scopes().isEmpty() ? null : claims.scopes());
  }

  /** RFC 6750 section 3. */
  private static RefusalException challenge(Trouble trouble, Optional<String> details) {
    String challenge = "Bearer" + details.map(text -> " " + text).orElse("");
    return new RefusalException(trouble, "", List.of(new Header("www-authenticate", challenge)));
  }
}
