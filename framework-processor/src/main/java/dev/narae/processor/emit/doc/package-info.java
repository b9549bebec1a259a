/**
 * The documents a build leaves behind: the SAM template and the OpenAPI description. Pure
 * functions, a model in and text out; the same model always gives the same bytes.
 */
@NullMarked
package dev.narae.processor.emit.doc;

import org.jspecify.annotations.NullMarked;
