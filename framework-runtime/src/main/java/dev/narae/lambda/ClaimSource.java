package dev.narae.lambda;

import dev.narae.http.Problem;
import dev.narae.validation.Violation;
import dev.narae.validation.Violations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The claims of the caller as the source of a record. What is wrong with them is no mistake in the
 * request's values: the caller may not, and is told which claims stand in the way, not what they
 * hold.
 */
final class ClaimSource extends ParamSource {
  private final Map<String, String> claims;

  ClaimSource(Map<String, String> claims) {
    super(Violations.forParameters(), "claims");
    this.claims = claims;
  }

  @Override
  @Nullable String text(String name) {
    return claims.get(name);
  }

  @Override
  List<String> texts(String name) {
    String text = claims.get(name);
    return text == null ? List.of() : ClaimTexts.parse(text);
  }

  /**
   * Says that all claims are read and checked.
   *
   * @throws Problem 403 if something is wrong with them
   */
  @Override
  public boolean end() {
    if (!super.end()) {
      throw Problem.forbidden(names() + " missing, or not what is expected here.");
    }
    return true;
  }

  @Override
  public <T> @Nullable T refused(Class<T> type, IllegalArgumentException e) {
    throw Problem.forbidden("The claims of the caller are not what is expected here.");
  }

  private String names() {
    Set<String> names = new LinkedHashSet<>();
    for (Violation violation : violations().list()) {
      names.add("\"" + violation.parameter() + "\"");
    }
    boolean one = names.size() == 1;
    return (one ? "The claim " : "The claims ") + String.join(", ", names) + (one ? " is" : " are");
  }
}
