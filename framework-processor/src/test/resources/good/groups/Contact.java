package groups;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A letter to us. */
record Contact(String name, int age, Optional<Color> color, @Nullable List<Integer> number) {}
