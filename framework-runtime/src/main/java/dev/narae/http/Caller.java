package dev.narae.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, as the gateway's authorizer found out: a parameter type of routes that are
 * not public. Immutable.
 */
public final class Caller {
  private final Map<String, String> claims;
  private final Set<String> scopes;

  private Caller(Map<String, String> claims) {
    this.claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    String scope = claims.get("scope");
    this.scopes = Scopes.parse(scope == null ? claims.get("scp") : scope);
  }

  /**
   * The caller of a request.
   *
   * @throws Problem 401 if no authorizer let the request pass
   */
  public static Caller of(Request request) {
    if (!request.hasClaims()) {
      throw Problem.unauthorized("Nobody is signed in.");
    }
    return new Caller(request.claims());
  }

  /** A caller with these claims, such as for a test that calls a route's method itself. */
  public static Caller of(Map<String, String> claims) {
    return new Caller(claims);
  }

  /**
   * What names the caller: the claim {@code sub} of a token (RFC 7519, section 4.1.2), the {@code
   * principalId} of a Lambda authorizer, or the ARN of an IAM user, in this order.
   *
   * @throws IllegalStateException if there is none of them, which a Lambda authorizer has to mend
   */
  public String id() {
    String id = firstOf("sub", "principalId", "userArn");
    if (id == null) {
      throw new IllegalStateException(
          "The authorizer does not say who the caller is: give its result a claim sub.");
    }
    return id;
  }

  /** A claim's value, or null if it has none. What is not text is as JSON. */
  public @Nullable String claim(String name) {
    return claims.get(name);
  }

  /** All claims by name. */
  public Map<String, String> claims() {
    return claims;
  }

  /**
   * What the caller's token is good for: its claim {@code scope} (RFC 8693, section 4.2) or else
   * {@code scp}, one by one; none if it has neither.
   */
  public Set<String> scopes() {
    return scopes;
  }

  /** Whether the caller's token is good for that. */
  public boolean hasScope(String scope) {
    return scopes.contains(scope);
  }

  /** The id alone: claims may be private. */
  @Override
  public String toString() {
    return "Caller[" + firstOf("sub", "principalId", "userArn") + ']';
  }

  private @Nullable String firstOf(String first, String second, String third) {
    String value = claims.get(first);
    if (value == null) {
      value = claims.get(second);
    }
    return value == null ? claims.get(third) : value;
  }
}
