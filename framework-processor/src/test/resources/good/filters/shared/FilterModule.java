package filters.shared;

import dev.narae.annotation.NaraeModule;

/** What the app includes. */
@NaraeModule
public interface FilterModule {}
