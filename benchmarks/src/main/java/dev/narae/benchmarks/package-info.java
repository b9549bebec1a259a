/** Benchmarks, run by JMH: what they found is in {@code docs/performance.md}. */
@NullMarked
package dev.narae.benchmarks;

import org.jspecify.annotations.NullMarked;
