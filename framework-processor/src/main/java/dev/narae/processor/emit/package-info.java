/** From the model to text: which files a compilation has. */
@NullMarked
package dev.narae.processor.emit;

import org.jspecify.annotations.NullMarked;
