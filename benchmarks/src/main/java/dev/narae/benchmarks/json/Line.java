package dev.narae.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import dev.narae.annotation.Shape;
import io.avaje.jsonb.Json;

/** What is ordered. */
@Shape
@Json
@CompiledJson
public record Line(String sku, String name, int quantity, double price) {}
