package dev.narae.benchmarks.json;

import com.dslplatform.json.CompiledJson;
import dev.narae.annotation.Shape;
import io.avaje.jsonb.Json;
import java.util.List;

/** What a form has. */
@Shape
@Json
@CompiledJson
public record Small(
    String id,
    String title,
    String text,
    State state,
    boolean done,
    int priority,
    long version,
    double score,
    List<String> tags) {}
