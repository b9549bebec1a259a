/** Checks of values, and what is wrong with them in words a client can act on. */
@NullMarked
package dev.narae.validation;

import org.jspecify.annotations.NullMarked;
