/** JSON text as plain maps, lists and scalars, and back. */
@NullMarked
package dev.narae.local.json;

import org.jspecify.annotations.NullMarked;
