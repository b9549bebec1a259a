package unions;

import dev.narae.annotation.Default;
import dev.narae.json.Patch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures at every place that a component has. */
record Drawing(
    Shape main,
    Optional<Shape> frame,
    @Nullable Shape shadow,
    List<Shape> more,
    Map<String, Shape.Round> named,
    Patch<Shape> change,
    @Default("{\"kind\":\"circle\",\"radius\":7}") Shape eye,
    Shape.Circle dot) {}
