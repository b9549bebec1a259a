package dev.narae.processor.model;

/**
 * A method of a type that says whether its components fit together.
 *
 * @param property where a violation belongs; empty for the object itself
 * @param returnsMessage whether it returns what is wrong, or null, rather than whether all is well
 * @param message the user's own words for a method that says only whether all is well, or a key in
 *     braces; empty for the usual ones
 */
public record CheckModel(String method, String property, boolean returnsMessage, String message) {}
