package dev.narae.processor.model;

/**
 * A method of a type that says whether its components fit together.
 *
 * @param property where a violation belongs; empty for the object itself
 * @param returnsMessage whether it returns what is wrong, or null, rather than whether all is well
 */
public record CheckModel(String method, String property, boolean returnsMessage) {}
