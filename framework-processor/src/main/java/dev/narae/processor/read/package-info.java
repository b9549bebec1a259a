/** From javac's elements to the model: every reader gives a model or diagnostics. */
@NullMarked
package dev.narae.processor.read;

import org.jspecify.annotations.NullMarked;
