/**
 * Rules that look at the whole model; a rule a class. What one element shows is a reader's matter.
 */
@NullMarked
package dev.narae.processor.check;

import org.jspecify.annotations.NullMarked;
