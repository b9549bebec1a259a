package dev.narae.processor.diag;

/**
 * One finding.
 *
 * @param text the message's wording with its blanks filled in
 */
public record Diagnostic(Message message, Origin origin, String text) {}
