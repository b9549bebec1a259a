package dev.narae.local.gateway;

import dev.narae.local.http.HttpRequest;
import dev.narae.local.token.TokenClaims;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a REST API's events say about a caller. */
final class PayloadOneIdentity {
  /** Cognito's authorizer writes times like {@code Sun Nov 22 09:15:30 UTC 2026}. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final Set<String> TIMES = Set.of("exp", "iat");

  private PayloadOneIdentity() {}

  /** What stands under {@code requestContext.authorizer}; empty for nothing. */
  static Map<String, Object> authorizer(Identity identity) {
    if (identity instanceof Identity.Token token) {
      return Map.of("claims", claims(token.claims()));
    }
    if (identity instanceof Identity.Context context) {
      Map<String, Object> authorizer = new LinkedHashMap<>(context.context());
      authorizer.put("principalId", context.principal());
      authorizer.put("integrationLatency", 1);
      return authorizer;
    }
    return Map.of();
  }

  /** What stands under {@code requestContext.identity}. */
  static Map<String, @Nullable Object> identity(Identity identity, HttpRequest request) {
    boolean signed = identity instanceof Identity.Signature;
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("accessKey", identity instanceof Identity.Signature it ? it.accessKey() : null);
    fields.put("accountId", signed ? LocalAccount.ID : null);
    fields.put("caller", signed ? LocalAccount.USER_ID : null);
    fields.put("cognitoAuthenticationProvider", null);
    fields.put("cognitoAuthenticationType", null);
    fields.put("cognitoIdentityId", null);
    fields.put("cognitoIdentityPoolId", null);
    fields.put("principalOrgId", null);
    fields.put("sourceIp", request.sourceAddress());
    fields.put("user", signed ? LocalAccount.USER_ID : null);
    fields.put("userAgent", request.header("user-agent").orElse(null));
    fields.put("userArn", signed ? LocalAccount.USER_ARN : null);
    return fields;
  }

  private static Map<String, String> claims(TokenClaims claims) {
    Map<String, String> texts = new LinkedHashMap<>();
    claims.all().forEach((name, value) -> texts.put(name, text(name, value)));
    return texts;
  }

  private static String text(String name, Object value) {
    if (TIMES.contains(name) && value instanceof Number seconds) {
      return DATE.format(Instant.ofEpochSecond(seconds.longValue()));
    }
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
        : value.toString();
  }
}
