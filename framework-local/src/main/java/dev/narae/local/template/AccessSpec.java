package dev.narae.local.template;

import java.util.List;

/** Who may call a route, as the template tells the gateway. */
public sealed interface AccessSpec {
  /** Anybody. */
  record Open() implements AccessSpec {}

  /** Whoever signs with AWS credentials. */
  record Iam() implements AccessSpec {}

  /**
   * Whoever has a token.
   *
   * @param issuer the URL of who signs the tokens
   * @param audiences one of which must stand in the token; none if the gateway does not ask
   * @param scopes of which the token needs one; none if all will do
   */
  record Jwt(String issuer, List<String> audiences, List<String> scopes) implements AccessSpec {
    /** Copies the lists. */
    public Jwt {
      audiences = List.copyOf(audiences);
      scopes = List.copyOf(scopes);
    }
  }

  /**
   * Whom a function of the app lets in.
   *
   * @param id the authorizer's logical id
   * @param function the function
   * @param identity where the gateway takes from what decisions are made and kept by
   * @param cacheSeconds how long a decision is kept, 0 for not at all
   */
  record Custom(String id, FunctionSpec function, List<IdentitySource> identity, int cacheSeconds)
      implements AccessSpec {
    /** Copies the list. */
    public Custom {
      identity = List.copyOf(identity);
    }
  }
}
