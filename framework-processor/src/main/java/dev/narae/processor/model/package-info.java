/**
 * What the processor knows of the source: records of names and facts, never javac's own objects, so
 * that they survive rounds, compare by value and can be written into a module's index.
 */
@NullMarked
package dev.narae.processor.model;

import org.jspecify.annotations.NullMarked;
