/** HTTP as it comes over the wire, before and after any gateway. */
@NullMarked
package dev.narae.local.http;

import org.jspecify.annotations.NullMarked;
