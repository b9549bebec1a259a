/** Does what stands in front of a function: HTTP requests in, events out, and back. */
@NullMarked
package dev.narae.local.gateway;

import org.jspecify.annotations.NullMarked;
