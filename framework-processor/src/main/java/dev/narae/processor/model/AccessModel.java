package dev.narae.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Who may call a route, and how often; as its method or its class says.
 *
 * @param auth empty if neither says anything, so that the app's holds
 * @param anyScope scopes of which a token needs one; none if all will do
 * @param throttle empty if the app's holds
 */
public record AccessModel(
    Optional<AuthModel> auth, List<String> anyScope, Optional<ThrottleModel> throttle) {
  /** Nothing is said. */
  public static final AccessModel INHERITED =
      new AccessModel(Optional.empty(), List.of(), Optional.empty());

  /** Anybody may call. */
  public static final AccessModel PUBLIC =
      new AccessModel(Optional.of(new AuthModel.Public()), List.of(), Optional.empty());

  public AccessModel {
    anyScope = List.copyOf(anyScope);
  }
}
