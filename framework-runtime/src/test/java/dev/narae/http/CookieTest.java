package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.narae.http.Cookie.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieTest {
  private static final Cookie PLAIN = Cookie.of("session", "abc");

  @Test
  void aCookieIsSafeUntilToldOtherwise() {
    assertEquals("session=abc; Path=/; Secure; HttpOnly; SameSite=Lax", PLAIN.toString());
  }

  @Test
  void everyAttributeCanBeSet() {
    assertEquals(
        "a=b; Path=/x; Domain=example.com; Max-Age=90; Expires=Thu, 01 Jan 2026 00:00:00 GMT;"
            + " Secure; SameSite=None; Partitioned",
        Cookie.of("a", "b")
            .path("/x")
            .domain("example.com")
            .maxAge(Duration.ofSeconds(90))
            .expires(Instant.parse("2026-01-01T00:00:00Z"))
            .httpOnly(false)
            .sameSite(SameSite.NONE)
            .partitioned()
            .toString());
    assertEquals(
        "a=b; Path=/; SameSite=Strict",
        Cookie.of("a", "b").secure(false).httpOnly(false).sameSite(SameSite.STRICT).toString());
  }

  @Test
  void aStepGivesANewCookie() {
    Cookie changed = PLAIN.path("/x");
    assertEquals("session=abc; Path=/; Secure; HttpOnly; SameSite=Lax", PLAIN.toString());
    assertEquals("session=abc; Path=/x; Secure; HttpOnly; SameSite=Lax", changed.toString());
    assertEquals("session", changed.name());
    assertEquals("abc", changed.value());
  }

  @Test
  void aCookieIsForgottenAtOnce() {
    assertEquals(
        "a=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax", Cookie.delete("a").toString());
  }

  @Test
  void anAnswerCarriesCookies() {
    Response<String> response = Response.ok("x").cookie(PLAIN).cookie(Cookie.delete("old"));
    assertEquals(List.of(PLAIN.toString(), Cookie.delete("old").toString()), response.cookies());
  }

  /** S8. */
  @ParameterizedTest
  @ValueSource(
      strings = {"a;b", "a b", "a,b", "a\"b", "a\\b", "\"", "\"a", "a\r\nb", "a\0", "ü", "\u007f"})
  void valuesThatCouldEndTheCookieAreRefusedAndNotShown(String value) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Cookie.of("a", value));
    assertFalse(value.length() > 1 && e.getMessage().contains(value), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\"quoted\"", "\"\"", "a=b&c", "!#$%&'()*+-./:<=>?@[]^_`{|}~"})
  void otherValuesPass(String value) {
    assertEquals(value, Cookie.of("a", value).value());
  }

  /** S8. */
  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a=b", "a;b", "ü", "a\n"})
  void namesThatAreNoTokensAreRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> Cookie.of(name, "v"));
  }

  /** S8. */
  @ParameterizedTest
  @ValueSource(strings = {"", "x", "/a;b", "/a\r\nb", "/ü"})
  void pathsThatBrowsersMisreadAreRefused(String path) {
    assertThrows(IllegalArgumentException.class, () -> PLAIN.path(path));
  }

  /** S8. */
  @ParameterizedTest
  @ValueSource(strings = {"", ".example.com", "example.com.", "a..b", "a;b", "a b", "a/b", "ü.com"})
  void domainsThatAreNoHostNamesAreRefused(String domain) {
    assertThrows(IllegalArgumentException.class, () -> PLAIN.domain(domain));
  }

  @Test
  void whatBrowsersRefuseIsRefused() {
    Cookie none = PLAIN.sameSite(SameSite.NONE);
    Cookie open = PLAIN.secure(false);
    Cookie partitioned = PLAIN.partitioned();
    assertThrows(IllegalArgumentException.class, () -> none.secure(false));
    assertThrows(IllegalArgumentException.class, () -> open.sameSite(SameSite.NONE));
    assertThrows(IllegalArgumentException.class, () -> partitioned.secure(false));
    assertThrows(IllegalArgumentException.class, open::partitioned);
    assertThrows(IllegalArgumentException.class, () -> PLAIN.maxAge(Duration.ofSeconds(-1)));
    assertThrows(IllegalArgumentException.class, () -> Cookie.of("a", "x".repeat(4096)));
    assertEquals(4095, Cookie.of("a", "x".repeat(4095)).value().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"__Host-a", "__host-a"})
  void theNamePromisesOneHost(String name) {
    Cookie cookie = Cookie.of(name, "v");
    assertThrows(IllegalArgumentException.class, () -> cookie.path("/x"));
    assertThrows(IllegalArgumentException.class, () -> cookie.domain("example.com"));
    assertThrows(IllegalArgumentException.class, () -> cookie.secure(false));
    assertEquals(name, cookie.maxAge(Duration.ofDays(1)).path("/").name());
  }

  @Test
  void theNamePromisesHttps() {
    Cookie cookie = Cookie.of("__Secure-a", "v").path("/x").domain("example.com");
    assertThrows(IllegalArgumentException.class, () -> cookie.secure(false));
  }
}
