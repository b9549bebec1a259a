package dev.narae.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import dev.narae.annotation.Shape;
import io.avaje.jsonb.Json;

/** Two properties. */
@Shape
@Json
@CompiledJson
public record Tiny(String id, int count) {}
