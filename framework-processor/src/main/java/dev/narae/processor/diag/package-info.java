/** What went wrong, where, and what to write instead. */
@NullMarked
package dev.narae.processor.diag;

import org.jspecify.annotations.NullMarked;
