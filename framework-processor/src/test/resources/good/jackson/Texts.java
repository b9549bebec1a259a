package jackson;

import dev.narae.annotation.Shape;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Shape
public record Texts(
    String text,
    @Nullable String perhaps,
    char letter,
    @Nullable Character letterBox,
    boolean flag,
    @Nullable Boolean flagBox,
    UUID id,
    URI link,
    Color color,
    Level level) {}
