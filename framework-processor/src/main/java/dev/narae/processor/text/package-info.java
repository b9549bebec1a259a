/** Texts that developers write in annotations: scalars and JSON. */
@NullMarked
package dev.narae.processor.text;

import org.jspecify.annotations.NullMarked;
