/** What the surroundings of a function say: its environment variables. */
@NullMarked
package dev.narae.config;

import org.jspecify.annotations.NullMarked;
