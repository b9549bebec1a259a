/** Swagger UI for the generated OpenAPI document. */
@NullMarked
package dev.narae.local.docs;

import org.jspecify.annotations.NullMarked;
