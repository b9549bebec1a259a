package dev.narae.local.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.narae.local.http.WebServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenVerifierTest {
  private static final URI SERVER = URI.create("http://localhost:8080");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalIssuer ISSUER = LocalIssuer.of(SERVER, null, List.of("notes"), NOW);

  @TempDir Path folder;

  @Test
  void acceptsATokenOfTheLocalIssuer() throws Exception {
    TokenClaims claims =
        verify(ISSUER.token(TokenRequest.of("alice", List.of("notes:read", "notes:write"))));

    assertEquals("alice", claims.all().get("sub"));
    assertEquals("http://localhost:8080/_narae/issuer", claims.all().get("iss"));
    assertEquals("notes", claims.all().get("aud"));
    assertEquals(List.of("notes:read", "notes:write"), claims.scopes());
    assertTrue(claims.hasAny(List.of("other", "notes:write")));
    assertFalse(claims.hasAny(List.of("other")));
    assertTrue(claims.hasAny(List.of()));
  }

  @Test
  void refusesATokenThatHasExpiredOrIsFromTheFuture() {
    String token = ISSUER.token(TokenRequest.of("alice", List.of()));

    assertEquals("the token has expired", refusal(token, Duration.ofHours(12)));
    assertEquals("the token was issued in the future", refusal(token, Duration.ofSeconds(-1)));
    assertEquals(
        "the token has expired",
        refusal(
            ISSUER.token(new TokenRequest("alice", List.of(), List.of(), Map.of(), -1)),
            Duration.ZERO));
  }

  @Test
  void refusesATokenForAnotherAudience() {
    String token =
        ISSUER.token(new TokenRequest("alice", List.of(), List.of("other"), Map.of(), 60));

    assertEquals("the token does not have a valid audience", refusal(token, Duration.ZERO));
  }

  @Test
  void refusesAForeignSignatureAndWhatIsNoToken() {
    LocalIssuer forger = LocalIssuer.of(SERVER, null, List.of("notes"), NOW);
    LocalIssuer stranger =
        LocalIssuer.of(URI.create("http://localhost:9"), null, List.of("notes"), NOW);

    assertEquals(
        "the token has an invalid signature",
        refusal(forger.token(TokenRequest.of("alice", List.of())), Duration.ZERO));
    assertEquals(
        "the token was issued by another issuer",
        refusal(stranger.token(TokenRequest.of("alice", List.of())), Duration.ZERO));
    assertEquals("the token is malformed", refusal("a.b", Duration.ZERO));
  }

  @Test
  void refusesAnAlgorithmThatNeedsNoPrivateKey() throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader(JWSAlgorithm.HS256),
            new JWTClaimsSet.Builder()
                .issuer(ISSUER.url())
                .audience("notes")
                .expirationTime(Date.from(NOW.instant().plusSeconds(60)))
                .build());
    token.sign(new MACSigner("0123456789abcdef0123456789abcdef"));

    assertEquals("signing method HS256 is invalid", refusal(token.serialize(), Duration.ZERO));
  }

  @Test
  void fetchesTheKeysOfAnIssuerOnTheNetwork() throws Exception {
    try (WebServer real = WebServer.bind("localhost", 0)) {
      LocalIssuer remote = LocalIssuer.of(real.url(), null, List.of("notes"), NOW);
      IssuerPages pages = new IssuerPages(remote, origin -> false);
      real.serve(request -> pages.page(request).orElseThrow());

      TokenClaims claims =
          new TokenVerifier(ISSUER, NOW)
              .verify(
                  remote.token(TokenRequest.of("carol", List.of())),
                  remote.url(),
                  List.of("notes"));

      assertEquals("carol", claims.all().get("sub"));
    }
  }

  @Test
  void saysWhenTheIssuerOnTheNetworkDoesNotAnswer() {
    WebServer gone = WebServer.bind("localhost", 0);
    LocalIssuer remote = LocalIssuer.of(gone.url(), null, List.of("notes"), NOW);
    gone.close();

    assertEquals(
        "OIDC discovery endpoint communication error",
        assertThrows(
                TokenRejectedException.class,
                () ->
                    new TokenVerifier(ISSUER, NOW)
                        .verify(
                            remote.token(TokenRequest.of("carol", List.of())),
                            remote.url(),
                            List.of()))
            .getMessage());
  }

  @Test
  void keepsItsKeyInAFileSoThatTokensOutliveARestart() throws Exception {
    Path file = folder.resolve("narae/key.jwk");
    String token =
        LocalIssuer.of(SERVER, file, List.of("notes"), NOW)
            .token(TokenRequest.of("alice", List.of()));

    LocalIssuer restarted = LocalIssuer.of(SERVER, file, List.of("notes"), NOW);

    assertEquals(
        "alice",
        new TokenVerifier(restarted, NOW)
            .verify(token, restarted.url(), List.of("notes"))
            .all()
            .get("sub"));
    Files.writeString(file, "{");
    assertTrue(
        LocalIssuer.of(SERVER, file, List.of("notes"), NOW)
            .token(TokenRequest.of("bob", List.of()))
            .startsWith("ey"));
  }

  @Test
  void writesClaimsAsTextLikeAnHttpApi() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("exp", 1_795_342_530L);
    claims.put("email_verified", true);
    claims.put("cognito:groups", List.of("admins", "users"));
    claims.put("address", Map.of("city", "Seoul"));

    assertEquals(
        Map.of(
            "exp", "1795342530",
            "email_verified", "true",
            "cognito:groups", "[admins users]",
            "address", "map[city:Seoul]"),
        new TokenClaims(claims).texts());
    assertEquals(List.of("a", "b"), new TokenClaims(Map.of("scp", List.of("a", "b"))).scopes());
  }

  private static TokenClaims verify(String token) throws TokenRejectedException {
    return new TokenVerifier(ISSUER, NOW).verify(token, ISSUER.url(), List.of("notes"));
  }

  private static String refusal(String token, Duration later) {
    TokenVerifier verifier = new TokenVerifier(ISSUER, Clock.offset(NOW, later));
    return assertThrows(
            TokenRejectedException.class,
            () -> verifier.verify(token, ISSUER.url(), List.of("notes")))
        .getMessage();
  }
}
