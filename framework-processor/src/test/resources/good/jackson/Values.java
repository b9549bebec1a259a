package jackson;

import dev.narae.annotation.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Shape
public record Values(Code code, @Nullable Code perhaps, List<Amount> amounts) {}
