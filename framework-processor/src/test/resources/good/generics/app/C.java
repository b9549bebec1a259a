package generics.app;

import java.util.List;

/** One of three types that mention each other. */
record C(List<A> as, List<C> own) {}
