package access.shared;

import dev.narae.annotation.NaraeModule;

/** Routes that say nothing of who may call: that is the app's to say. */
@NaraeModule
public interface Shared {}
