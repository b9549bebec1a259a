package dev.narae.processor.emit.doc;

import java.util.Optional;

/**
 * An error that the function never sees.
 *
 * @param when a clause without capital and full stop
 * @param body empty if there is none that a program could read
 */
record FrontError(String when, Optional<ErrorBody> body) {}
