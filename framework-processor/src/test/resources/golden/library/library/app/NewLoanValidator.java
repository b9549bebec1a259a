package library.app;

import dev.narae.validation.Constraints;
import dev.narae.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import library.shared.Isbn;

/** Constraints of {@link NewLoan}. */
@Generated("dev.narae.processor.NaraeProcessor")
final class NewLoanValidator {
  private NewLoanValidator() {}

  /** Checks the components that are there, before the record is made of them. */
  static void validate(Violations violations, String json, Long value, Integer names,
      List<List<String>> codec, Map<String, Integer> violations_, Set<Isbn> item, Isbn isbn) {
    Constraints.notBlank(violations, "json", json);
    Constraints.size(violations, "json", json, 0, 10);
    Constraints.min(violations, "value", value, 1);
    Constraints.max(violations, "names", names, 30);
    Constraints.size(violations, "codec", codec, 1, Integer.MAX_VALUE);
    if (codec != null) {
      violations.enter("codec");
      int index = 0;
      for (List<String> element : codec) {
        Constraints.size(violations, index, element, 0, 2);
        if (element != null) {
          violations.enter(index);
          int index2 = 0;
          for (String element2 : element) {
            Constraints.notBlank(violations, index2, element2);
            index2++;
          }
          violations.exit();
        }
        index++;
      }
      violations.exit();
    }
    if (violations_ != null) {
      violations.enter("violations");
      for (var entry : violations_.entrySet()) {
        violations.enter(entry.getKey());
        Constraints.min(violations, "", entry.getValue(), 3);
        violations.exit();
      }
      violations.exit();
    }
    if (item != null) {
      violations.enter("item");
      int index = 0;
      for (Isbn element : item) {
        Constraints.size(violations, index, element == null ? null : element.digits(), 10, 13);
        index++;
      }
      violations.exit();
    }
    Constraints.size(violations, "isbn", isbn == null ? null : isbn.digits(), 10, 13);
  }
}
