/** Tests of JSON that take minutes; the profile {@code full} runs them. */
@NullMarked
package dev.narae.json.full;

import org.jspecify.annotations.NullMarked;
