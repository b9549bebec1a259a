/** Finds a built app on a class path, loads its handler and calls it as Lambda would. */
@NullMarked
package dev.narae.local.app;

import org.jspecify.annotations.NullMarked;
