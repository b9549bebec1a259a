package dev.narae.benchmarks.json;

import dev.narae.annotation.NaraeModule;

/** The types of this package, for which codecs are generated. */
@NaraeModule
public interface Types {}
