package dev.narae.local.gateway;

import dev.narae.local.token.TokenClaims;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the gateway learned about a caller. */
sealed interface Identity {
  /** Nothing: nobody was asked. */
  record Unknown() implements Identity {}

  /**
   * A valid token.
   *
   * @param scopes those of the token, or null if the route asks for none
   */
  record Token(TokenClaims claims, @Nullable List<String> scopes) implements Identity {}

  /** A signature, which nobody checks here: one user stands for all. */
  record Signature(String accessKey) implements Identity {}

  /**
   * What a Lambda authorizer said.
   *
   * @param principal whom it names; empty in the simple form
   * @param context by name: texts, numbers, booleans
   */
  record Context(String principal, Map<String, Object> context) implements Identity {
    /** Copies the context, in its order. */
    public Context {
      context = new LinkedHashMap<>(context);
    }
  }
}
