package types;

import dev.narae.annotation.Version;

/** A text that several people edit. */
record Draft(String text, @Version long version) {}
