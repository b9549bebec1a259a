package generics.app;

import java.util.Optional;

/** The other of two generic types that mention each other. */
record Right<T>(Optional<Left<T>> left) {}
