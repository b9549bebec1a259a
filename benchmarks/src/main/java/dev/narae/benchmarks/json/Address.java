package dev.narae.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import dev.narae.annotation.Shape;
import io.avaje.jsonb.Json;

/** Where somebody lives. */
@Shape
@Json
@CompiledJson
public record Address(String street, String city, String zip, String country) {}
