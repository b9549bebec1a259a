/** From the model to Java source: pure functions, a generated class an emitter. */
@NullMarked
package dev.narae.processor.emit.java;

import org.jspecify.annotations.NullMarked;
