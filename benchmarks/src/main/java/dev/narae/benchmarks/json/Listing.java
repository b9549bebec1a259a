package dev.narae.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import dev.narae.annotation.Shape;
import io.avaje.jsonb.Json;
import java.util.List;

/** An array of many objects. */
@Shape
@Json
@CompiledJson
public record Listing(List<Row> rows) {}
