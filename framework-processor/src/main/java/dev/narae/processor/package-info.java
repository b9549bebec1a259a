/**
 * The compile-time half of Narae. Packages are the stages of one direction: {@code read} makes a
 * {@code model} of the source, {@code check} looks for mistakes, {@code emit} makes text of the
 * model, {@code io} writes it.
 */
@NullMarked
package dev.narae.processor;

import org.jspecify.annotations.NullMarked;
