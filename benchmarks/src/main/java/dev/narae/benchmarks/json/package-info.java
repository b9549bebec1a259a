/** Narae's codecs beside other ways to write and read JSON. */
@NullMarked
package dev.narae.benchmarks.json;

import org.jspecify.annotations.NullMarked;
