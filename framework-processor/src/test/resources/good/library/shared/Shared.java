package library.shared;

import dev.narae.annotation.NaraeModule;

/** What several services have in common. */
@NaraeModule
public interface Shared {}
