/** Requests, responses and problems, free of any gateway's event format. */
@NullMarked
package dev.narae.http;

import org.jspecify.annotations.NullMarked;
