package classes.shared;

import dev.narae.annotation.NaraeModule;

/** Classes that several services use. */
@NaraeModule
public interface Shared {}
