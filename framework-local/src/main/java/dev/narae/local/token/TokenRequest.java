package dev.narae.local.token;

import java.util.List;
import java.util.Map;

/**
 * What a token of the local issuer is to say.
 *
 * @param subject whom it stands for: {@code sub}
 * @param scopes what it allows; without any, the claim is left out
 * @param audiences whom it is for: {@code aud}; none for those of the app
 * @param claims anything else
 * @param seconds how long it is valid; negative for a token that has expired
 */
public record TokenRequest(
    String subject,
    List<String> scopes,
    List<String> audiences,
    Map<String, String> claims,
    long seconds) {
  /** How long a token is valid unless told otherwise: a working day. */
  public static final long DEFAULT_SECONDS = 12 * 60 * 60;

  /** Copies lists and map. */
  public TokenRequest {
    scopes = List.copyOf(scopes);
    audiences = List.copyOf(audiences);
    claims = Map.copyOf(claims);
  }

  /** A token for the app's own audience. */
  public static TokenRequest of(String subject, List<String> scopes) {
    return new TokenRequest(subject, scopes, List.of(), Map.of(), DEFAULT_SECONDS);
  }
}
