package generics.app;

import dev.narae.annotation.Default;
import java.util.List;

/** A tree of any type. */
record Tree<T>(T value, @Default("[]") List<Tree<T>> children) {}
