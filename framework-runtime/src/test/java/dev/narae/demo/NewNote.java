package dev.narae.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public record NewNote(
    String title,
    @Nullable String body,
    State state,
    int priority,
    Set<String> tags,
    List<Link> links,
    Optional<Instant> due) {}
