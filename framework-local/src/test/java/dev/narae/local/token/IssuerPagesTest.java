package dev.narae.local.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.Header;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.json.Json;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuerPagesTest {
  private static final LocalIssuer ISSUER =
      LocalIssuer.of(
          URI.create("http://localhost:8080"), null, List.of("notes"), Clock.systemUTC());
  private final IssuerPages pages = new IssuerPages(ISSUER, "http://localhost:3000"::equals);

  @Test
  void signsWhatItIsAskedToSign() throws Exception {
    Answer answer =
        answer("GET", "/_narae/token", "sub=alice&scope=a%3Ar+b&aud=x&email=a%40b.example&exp=1");

    assertEquals(200, answer.status());
    assertEquals("text/plain; charset=utf-8", answer.header("content-type").orElse(""));
    assertEquals("no-store", answer.header("cache-control").orElse(""));
    Map<String, Object> claims = claims(answer);
    assertEquals("alice", claims.get("sub"));
    assertEquals("a:r b", claims.get("scope"));
    assertEquals("x", claims.get("aud"));
    assertEquals("a@b.example", claims.get("email"));
    assertTrue((Long) claims.get("exp") > 1_000_000_000L);
  }

  @Test
  void takesAFormAsWell() throws Exception {
    Answer answer =
        pages
            .page(request("POST", "/_narae/token", "", "127.0.0.1", Body.of("sub=bob"), List.of()))
            .orElseThrow();

    assertEquals("bob", claims(answer).get("sub"));
    assertEquals("notes", claims(answer).get("aud"));
  }

  @Test
  void saysHowToAskIfTheNameIsMissing() {
    Answer answer = answer("GET", "/_narae/token", "");

    assertEquals(400, answer.status());
    assertTrue(answer.body().text().contains("/_narae/token?sub=alice"), answer.body().text());
  }

  @Test
  void signsNothingForOtherMachines() {
    Answer answer =
        pages
            .page(request("GET", "/_narae/token", "sub=a", "203.0.113.7", Body.EMPTY, List.of()))
            .orElseThrow();

    assertEquals(403, answer.status());
    assertFalse(answer.body().text().startsWith("ey"));
  }

  @Test
  void letsOnlyPagesOfTheAppReadATokenFromAnotherOrigin() {
    assertEquals(
        Optional.of("http://localhost:3000"),
        withOrigin("http://localhost:3000").header("access-control-allow-origin"));
    assertEquals(
        Optional.empty(), withOrigin("http://evil.example").header("access-control-allow-origin"));
  }

  @Test
  void publishesItsConfigurationAndItsPublicKeyOnly() {
    Map<?, ?> configuration =
        (Map<?, ?>)
            Json.read(
                answer("GET", "/_narae/issuer/.well-known/openid-configuration", "").body().copy());
    String keys = answer("GET", "/_narae/issuer/.well-known/jwks.json", "").body().text();

    assertEquals(ISSUER.url(), configuration.get("issuer"));
    assertEquals(ISSUER.url() + "/.well-known/jwks.json", configuration.get("jwks_uri"));
    assertTrue(keys.contains("\"kty\":\"RSA\""), keys);
    assertFalse(keys.contains("\"d\""), keys);
  }

  @Test
  void hasNoOtherPages() {
    assertEquals(
        Optional.empty(),
        pages.page(request("GET", "/_narae", "", "127.0.0.1", Body.EMPTY, List.of())));
    assertEquals(
        Optional.empty(),
        pages.page(
            request("DELETE", "/_narae/token", "sub=a", "127.0.0.1", Body.EMPTY, List.of())));
  }

  private Answer withOrigin(String origin) {
    return pages
        .page(
            request(
                "GET",
                "/_narae/token",
                "sub=a",
                "127.0.0.1",
                Body.EMPTY,
                List.of(new Header("Origin", origin))))
        .orElseThrow();
  }

  private Answer answer(String method, String path, String query) {
    return pages
        .page(request(method, path, query, "127.0.0.1", Body.EMPTY, List.of()))
        .orElseThrow();
  }

  private static Map<String, Object> claims(Answer answer) throws Exception {
    return new TokenVerifier(ISSUER, Clock.systemUTC())
        .verify(answer.body().text().strip(), ISSUER.url(), List.of())
        .all();
  }

  private static HttpRequest request(
      String method, String path, String query, String source, Body body, List<Header> headers) {
    return new HttpRequest(
        method, path, query, "HTTP/1.1", source, 8080, headers, body.length(), body);
  }
}
