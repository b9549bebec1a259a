package dev.narae.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import dev.narae.annotation.Shape;
import io.avaje.jsonb.Json;
import java.util.List;

/** Objects within objects, four levels deep. */
@Shape
@Json
@CompiledJson
public record Order(String id, Customer customer, Address delivery, List<Line> lines) {}
