package dev.narae.local.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issuer of JSON Web Tokens (RFC 7519) for this machine: it signs whatever it is asked to. */
public final class LocalIssuer {
  /** Where it is below the server's address. */
  public static final String PATH = "/_narae/issuer";

  private final String url;
  private final @Nullable Path keyFile;
  private final List<String> audiences;
  private final Clock clock;
  private @Nullable RSAKey key;

  private LocalIssuer(String url, @Nullable Path keyFile, List<String> audiences, Clock clock) {
    this.url = url;
    this.keyFile = keyFile;
    this.audiences = audiences;
    this.clock = clock;
  }

  /** The URL of the issuer of a server, as it stands in {@code iss}. */
  public static String url(URI server) {
    return server + PATH;
  }

  /**
   * The issuer of a server.
   *
   * @param server the server's address
   * @param keyFile where its key is kept from one start to the next; null for nowhere
   * @param audiences what stands in {@code aud} unless a request says otherwise
   * @param clock what time it is
   */
  public static LocalIssuer of(
      URI server, @Nullable Path keyFile, List<String> audiences, Clock clock) {
    return new LocalIssuer(url(server), keyFile, List.copyOf(audiences), clock);
  }

  /** As it stands in {@code iss}. */
  public String url() {
    return url;
  }

  /** A signed token (RS256). */
  public String token(TokenRequest request) {
    Instant now = clock.instant();
    Instant end = now.plusSeconds(request.seconds());
    Instant start = now.isBefore(end) ? now : end.minusSeconds(1);
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(url)
            .subject(request.subject())
            .audience(request.audiences().isEmpty() ? audiences : request.audiences())
            .issueTime(Date.from(start))
            .expirationTime(Date.from(end))
            .jwtID(UUID.randomUUID().toString());
    if (!request.scopes().isEmpty()) {
      claims.claim("scope", String.join(" ", request.scopes()));
    }
    request.claims().forEach(claims::claim);
    RSAKey signer = key();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(signer.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new RSASSASigner(signer));
    } catch (JOSEException e) {
      throw new IllegalStateException("The local issuer's key can't sign", e);
    }
    return token.serialize();
  }

  /** The public keys (RFC 7517 section 5). */
  JWKSet keys() {
    return new JWKSet(key().toPublicJWK());
  }

  /** Made when first needed: it takes a while, and many apps need none. */
  private synchronized RSAKey key() {
    RSAKey known = key;
    if (known == null) {
      known = SigningKey.load(keyFile);
      key = known;
    }
    return known;
  }
}
