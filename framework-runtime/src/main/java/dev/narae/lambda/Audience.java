package dev.narae.lambda;

import dev.narae.config.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom tokens are for. A REST API knows a token's user pool only, so that without this a token made
 * for another client of the pool would do.
 */
final class Audience {
  private static final String VARIABLE = "NARAE_JWT_AUDIENCE";

  private final String[] names;

  private Audience(String[] names) {
    this.names = names;
  }

  /** What the variable {@code NARAE_JWT_AUDIENCE} lists, with commas between. */
  static Audience of(Environment environment) {
    return new Audience(split(environment.get(VARIABLE)));
  }

  /**
   * Whether a token is for one of them: by {@code aud}, or by {@code client_id} where that is
   * absent, as HTTP APIs do it. Access tokens of Amazon Cognito have no {@code aud}.
   *
   * @throws IllegalStateException if the function was not told whom tokens are for
   */
  boolean isOf(Map<String, String> claims) {
    if (names.length == 0) {
      throw new IllegalStateException(
          "The environment variable "
              + VARIABLE
              + " is missing, so no token can be for this service. The generated template sets it.");
    }
    String aud = claims.get("aud");
    if (aud != null && ClaimList.isArray(aud)) {
      return ClaimList.hasAny(aud, names);
    }
    String client = aud == null ? claims.get("client_id") : aud;
    for (String name : names) {
      if (name.equals(client)) {
        return true;
      }
    }
    return false;
  }

  /** The texts between commas, without spaces around them; none for null. */
  static String[] split(@Nullable String list) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    while (list != null && start <= list.length()) {
      int comma = list.indexOf(',', start);
      int end = comma < 0 ? list.length() : comma;
      String text = list.substring(start, end).strip();
      if (!text.isEmpty()) {
        texts.add(text);
      }
      start = end + 1;
    }
    return texts.toArray(new String[0]);
  }
}
