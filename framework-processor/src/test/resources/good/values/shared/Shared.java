package values.shared;

import dev.narae.annotation.NaraeModule;

/** Types that several services use. */
@NaraeModule
public interface Shared {}
