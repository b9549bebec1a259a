package values.shared;

import dev.narae.annotation.Default;
import dev.narae.annotation.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bytes within JSON. */
@Shape
public record Blob(
    byte[] data,
    List<byte[]> parts,
    Map<String, byte[]> named,
    Optional<byte[]> extra,
    @Default("\"aGk=\"") byte[] greeting) {}
