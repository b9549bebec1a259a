package generics.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of two generic types that mention each other, and names that its codec has too. */
record Left<T>(T value, List<Right<T>> rights, @Nullable List<T> t, @Nullable T tCodec) {}
