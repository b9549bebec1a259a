/** The model as text, for the index class of a module, and back. */
@NullMarked
package dev.narae.processor.index;

import org.jspecify.annotations.NullMarked;
