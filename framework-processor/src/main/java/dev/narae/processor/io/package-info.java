/** The only package that reads and writes files. */
@NullMarked
package dev.narae.processor.io;

import org.jspecify.annotations.NullMarked;
