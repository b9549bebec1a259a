/** Reads what the local server needs out of a generated CloudFormation template. */
@NullMarked
package dev.narae.local.template;

import org.jspecify.annotations.NullMarked;
