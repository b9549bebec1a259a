package dev.narae.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import dev.narae.annotation.Shape;
import io.avaje.jsonb.Json;

/** One of many. */
@Shape
@Json
@CompiledJson
public record Row(long id, String name, int quantity, double price, boolean active) {}
