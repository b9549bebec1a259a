package generics.app;

import java.util.Optional;
import java.util.Set;

/** One of three types that mention each other. */
record B(Optional<A> a, Set<C> cs) {}
