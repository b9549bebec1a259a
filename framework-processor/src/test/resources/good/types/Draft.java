package types;

import dev.narae.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A text that several people edit. */
record Draft(String text, @Version long version) {
  /** The same in a smaller size, and perhaps without a version. */
  record Small(String text, @Version @Nullable Integer revision) {}
}
