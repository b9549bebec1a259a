package dev.narae.local.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks tokens as API Gateway does: signature (RSA only), issuer, audience or client, and time
 * (API Gateway developer guide, "Control access to HTTP APIs with JWT authorizers").
 *
 * <p>Tokens of the local issuer are taken whichever issuer the app declares, so that tests and
 * people need no account with the real one.
 */
public final class TokenVerifier {
  private final LocalIssuer local;
  private final Clock clock;
  private final Map<String, JWKSource<SecurityContext>> keys = new ConcurrentHashMap<>();

  /** A verifier that knows the keys of the local issuer and asks other issuers for theirs. */
  public TokenVerifier(LocalIssuer local, Clock clock) {
    this.local = local;
    this.clock = clock;
  }

  /**
   * Checks a token.
   *
   * @param token its compact form (RFC 7515 section 7.1)
   * @param issuer who must have signed it, unless the local issuer has
   * @param audiences one of which it must be for; none if it does not matter
   * @throws TokenRejectedException if it is not valid, or not for us
   */
  public TokenClaims verify(String token, String issuer, List<String> audiences)
      throws TokenRejectedException {
    SignedJWT jwt = parse(token);
    Map<String, Object> claims = claims(jwt);
    String signer = String.valueOf(claims.get("iss"));
    if (!signer.equals(issuer) && !signer.equals(local.url())) {
      throw new TokenRejectedException("the token was issued by another issuer");
    }
    checkSignature(jwt, signer);
    checkTimes(claims);
    checkAudience(claims, audiences);
    return new TokenClaims(claims);
  }

  private JWKSource<SecurityContext> keysOf(String url) {
    return url.equals(local.url()) ? new ImmutableJWKSet<>(local.keys()) : RemoteKeys.of(url);
  }

  private static SignedJWT parse(String token) throws TokenRejectedException {
    try {
      return SignedJWT.parse(token);
    } catch (ParseException e) {
      throw new TokenRejectedException("the token is malformed");
    }
  }

  private static Map<String, Object> claims(SignedJWT jwt) throws TokenRejectedException {
    Map<String, Object> claims = jwt.getPayload().toJSONObject();
    if (claims == null) {
      throw new TokenRejectedException("the token is malformed");
    }
    return claims;
  }

  private void checkSignature(SignedJWT jwt, String signer) throws TokenRejectedException {
    JWSAlgorithm algorithm = jwt.getHeader().getAlgorithm();
    if (!JWSAlgorithm.Family.RSA.contains(algorithm)) {
      throw new TokenRejectedException("signing method " + algorithm + " is invalid");
    }
    try {
      JWKSource<SecurityContext> source = keys.computeIfAbsent(signer, this::keysOf);
      List<JWK> candidates =
          source.get(new JWKSelector(JWKMatcher.forJWSHeader(jwt.getHeader())), null);
      for (JWK key : candidates) {
        if (jwt.verify(new RSASSAVerifier(key.toRSAKey()))) {
          return;
        }
      }
    } catch (KeySourceException | IllegalStateException e) {
      throw new TokenRejectedException("OIDC discovery endpoint communication error");
    } catch (JOSEException e) {
      throw new TokenRejectedException("the token's signature can't be checked");
    }
    throw new TokenRejectedException("the token has an invalid signature");
  }

  private void checkTimes(Map<String, Object> claims) throws TokenRejectedException {
    long now = clock.instant().getEpochSecond();
    Long end = seconds(claims.get("exp"));
    if (end == null || end <= now) {
      throw new TokenRejectedException("the token has expired");
    }
    Long from = seconds(claims.get("nbf"));
    if (from != null && from > now) {
      throw new TokenRejectedException("the token is not valid yet");
    }
    Long issued = seconds(claims.get("iat"));
    if (issued != null && issued > now) {
      throw new TokenRejectedException("the token was issued in the future");
    }
  }

  private static @Nullable Long seconds(@Nullable Object value) {
    return value instanceof Number number ? (Long) number.longValue() : null;
  }

  /** {@code client_id} counts only where {@code aud} is absent. */
  private static void checkAudience(Map<String, Object> claims, List<String> audiences)
      throws TokenRejectedException {
    Object given = claims.containsKey("aud") ? claims.get("aud") : claims.get("client_id");
    List<?> named =
        given instanceof List<?> list ? list : given == null ? List.of() : List.of(given);
    if (!audiences.isEmpty() && named.stream().noneMatch(audiences::contains)) {
      throw new TokenRejectedException("the token does not have a valid audience");
    }
  }
}
