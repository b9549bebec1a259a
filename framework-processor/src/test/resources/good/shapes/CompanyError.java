package shapes;

import dev.narae.http.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The company's errors.
 *
 * @param code for programs
 * @param message for people
 * @param reference under which support finds the log
 * @param fields those that are wrong
 */
record CompanyError(
    int code, @Nullable String message, @Nullable String reference, List<String> fields) {

  static CompanyError of(Problem problem) {
    return new CompanyError(
        problem.status(),
        problem.detail(),
        problem.instance(),
        problem.violations().stream().map(v -> v.pointer() + v.parameter()).toList());
  }
}
