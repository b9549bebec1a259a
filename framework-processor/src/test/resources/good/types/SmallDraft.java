package types;

import dev.narae.annotation.Version;
import org.jspecify.annotations.Nullable;

/** The same in a smaller size, and perhaps without a version. */
record SmallDraft(String text, @Version @Nullable Integer revision) {}
