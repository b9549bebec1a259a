package dev.narae.demo;

import dev.narae.validation.Constraints;
import dev.narae.validation.Violations;
import java.util.Set;

final class NewNoteValidator {
  private NewNoteValidator() {}

  static void validate(Violations violations, String title, Integer priority, Set<String> tags) {
    Constraints.notBlank(violations, "title", title);
    Constraints.size(violations, "title", title, 0, 100);
    Constraints.min(violations, "priority", priority, 1);
    Constraints.max(violations, "priority", priority, 5);
    Constraints.size(violations, "tags", tags, 0, 10);
    if (tags != null) {
      violations.enter("tags");
      int index = 0;
      for (String element : tags) {
        Constraints.notBlank(violations, index++, element);
      }
      violations.exit();
    }
  }
}
