package dev.narae.processor.read;

import dev.narae.processor.diag.Origin;

/**
 * What an annotation says, and where it stands.
 *
 * @param <T> the part of the model it becomes
 */
record Declared<T>(T value, Origin place) {}
