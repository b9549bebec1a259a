package dev.narae.local.template;

import org.jspecify.annotations.Nullable;

/**
 * A route of a gateway.
 *
 * @param key its key, such as {@code GET /notes/{id}}
 * @param access who may call it
 * @param throttle its own limit, or null if it counts to that of the stage
 */
public record RouteSpec(String key, AccessSpec access, @Nullable ThrottleSpec throttle) {}
