/** The cloud on a laptop: one process that serves a built app over HTTP. */
@NullMarked
package dev.narae.local;

import org.jspecify.annotations.NullMarked;
