/**
 * Requests, responses and problems, free of any gateway's event format. A {@link
 * dev.narae.http.Request} is decoded once, whatever the gateway left encoded.
 */
@NullMarked
package dev.narae.http;

import org.jspecify.annotations.NullMarked;
