package groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who calls. */
record Tenant(
    String tenant, int level, Optional<Boolean> admin, Set<String> scope, Optional<List<String>> groups) {
  Tenant {
    if (level > 9) {
      throw new IllegalArgumentException("a level of the inside");
    }
  }
}
