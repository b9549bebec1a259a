package dev.narae.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
  @Test
  void theSubjectOfATokenNamesTheCaller() {
    Caller caller = Caller.of(Map.of("sub", "ada", "principalId", "p", "userArn", "arn"));
    assertEquals("ada", caller.id());
  }

  @Test
  void withoutASubjectTheAuthorizersPrincipalAndThenTheArnDo() {
    assertEquals("p", Caller.of(Map.of("principalId", "p", "userArn", "arn")).id());
    assertEquals(
        "arn:aws:iam::1:user/u", Caller.of(Map.of("userArn", "arn:aws:iam::1:user/u")).id());
  }

  @Test
  void aCallerWithoutANameSaysWhatTheAuthorizerLacks() {
    Caller caller = Caller.of(Map.of("tenant", "t"));
    var failure = assertThrows(IllegalStateException.class, caller::id);
    assertTrue(failure.getMessage().contains("sub"), failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes:read notes:write",
        "  notes:read   notes:write ",
        "[notes:read notes:write]",
        "[\"notes:read\",\"notes:write\"]",
        "[ \"notes:read\", \"notes:write\" ]",
        "[notes:read, notes:write]"
      })
  void scopesAreReadFromEveryFormThatGatewaysGiveThem(String claim) {
    Set<String> both = Set.of("notes:read", "notes:write");
    assertEquals(both, Caller.of(Map.of("scope", claim)).scopes());
    assertEquals(both, Caller.of(Map.of("scp", claim)).scopes());
  }

  @Test
  void aScopeWithACommaIsOneScope() {
    assertEquals(Set.of("a,b"), Caller.of(Map.of("scope", "a,b")).scopes());
  }

  @Test
  void aCallerHasTheScopesOfItsTokenOnly() {
    Caller caller = Caller.of(Map.of("scope", "notes:read"));
    assertTrue(caller.hasScope("notes:read"));
    assertFalse(caller.hasScope("notes"));
    assertFalse(Caller.of(Map.of()).hasScope("notes:read"));
    assertEquals(Set.of(), Caller.of(Map.of("scope", "[]")).scopes());
  }

  @Test
  void aRequestThatNoAuthorizerSawHasNoCaller() {
    Request request = Request.builder("GET", "/").build();
    assertEquals(401, assertThrows(Problem.class, () -> Caller.of(request)).status());
  }

  @Test
  void aRequestsClaimsAreItsCallers() {
    Request request =
        Request.builder("GET", "/").claims(Map.of("sub", "ada", "email", "a@b.c")).build();
    Caller caller = Caller.of(request);
    assertEquals("a@b.c", caller.claim("email"));
    assertNull(caller.claim("name"));
    assertEquals(request.claims(), caller.claims());
    assertEquals("Caller[ada]", caller.toString());
  }
}
