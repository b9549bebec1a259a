package generics.app;

import java.util.List;
import java.util.Map;

/** One of three types that mention each other. */
record A(List<B> bs, Map<String, C> cs) {}
