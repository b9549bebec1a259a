/** JSON as generated codecs see it: a reader, a writer, and the codecs of the usual types. */
@NullMarked
package dev.narae.json;

import org.jspecify.annotations.NullMarked;
