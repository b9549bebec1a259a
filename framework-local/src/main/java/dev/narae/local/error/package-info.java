/** The one exception of this module. */
@NullMarked
package dev.narae.local.error;

import org.jspecify.annotations.NullMarked;
