package dev.narae.local.template;

/**
 * A limit of requests: a token bucket (API Gateway developer guide, "Throttle requests").
 *
 * @param rate how many requests a second the bucket gets back
 * @param burst how many it holds
 */
public record ThrottleSpec(double rate, double burst) {}
