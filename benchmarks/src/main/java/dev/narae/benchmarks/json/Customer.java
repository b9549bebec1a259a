package dev.narae.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import dev.narae.annotation.Shape;
import io.avaje.jsonb.Json;

/** Who orders. */
@Shape
@Json
@CompiledJson
public record Customer(String name, String email, Address address) {}
