/** Does what an HTTP API does: HTTP requests in, payload 2.0 events out, and back. */
@NullMarked
package dev.narae.local.gateway;

import org.jspecify.annotations.NullMarked;
