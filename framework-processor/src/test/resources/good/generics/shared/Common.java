package generics.shared;

import dev.narae.annotation.NaraeModule;

/** What services share. */
@NaraeModule
public interface Common {}
