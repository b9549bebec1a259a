package dev.narae.lambda;

import dev.narae.http.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may call a route. What stands in front of the function has checked that already; this makes
 * sure that it has. An event without the result of the right kind of check is refused, so that a
 * template that was changed by hand, or another front door, opens nothing. Immutable.
 */
public final class Guard {
  /** Anybody. */
  public static final Guard PUBLIC = new Guard();

  /** Whoever signed the request with AWS credentials. */
  public static final Guard IAM = new Guard();

  /** Whom an authorizer of the user's let pass. */
  public static final Guard LAMBDA = new Guard();

  private final String[] anyScope;

  private Guard(String... anyScope) {
    this.anyScope = anyScope;
  }

  /**
   * Whoever has a token.
   *
   * @param anyScope scopes of which the token needs one; none if any token will do
   */
  public static Guard jwt(String... anyScope) {
    return new Guard(anyScope.clone());
  }

  /**
   * Lets a request pass.
   *
   * @param audience whom tokens are for, where the sender doesn't check it
   * @throws Problem 401 if nobody has found out who the caller is, 403 if the caller may not
   */
  void check(FrontDoor door, Event event, Audience audience) {
    if (this == PUBLIC) {
      return;
    }
    if (this == IAM) {
      require(door.signer(event));
    } else if (this == LAMBDA) {
      require(door.authorizerContext(event));
    } else {
      checkToken(door, event, audience);
    }
  }

  private static void require(@Nullable Map<String, String> result) {
    if (result == null) {
      throw Problem.unauthorized("Say who you are.");
    }
  }

  private void checkToken(FrontDoor door, Event event, Audience audience) {
    Map<String, String> claims = door.token(event);
    if (claims == null || claims.isEmpty()) {
      throw Problem.unauthorized("Send a token.").header("www-authenticate", "Bearer");
    }
    if (door.leavesAudience() && !audience.isOf(claims)) {
      throw Problem.unauthorized("The token is for somebody else.")
          .header("www-authenticate", "Bearer error=\"invalid_token\"");
    }
    if (anyScope.length > 0 && !hasScope(claims)) {
      throw Problem.forbidden("The token lacks a scope that is needed here.")
          .header("www-authenticate", challenge());
    }
  }

  /** Issuers call the claim one or the other (RFC 8693, section 4.2; Microsoft, Okta). */
  private boolean hasScope(Map<String, String> claims) {
    String scope = claims.get("scope");
    return ClaimList.hasAny(scope == null ? claims.get("scp") : scope, anyScope);
  }

  /** RFC 6750, section 3.1. */
  private String challenge() {
    return "Bearer error=\"insufficient_scope\", scope=\"" + String.join(" ", anyScope) + '"';
  }
}
