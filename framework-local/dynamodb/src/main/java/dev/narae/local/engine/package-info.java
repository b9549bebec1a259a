/** DynamoDB Local in a process of its own: the half that runs in that process. */
@NullMarked
package dev.narae.local.engine;

import org.jspecify.annotations.NullMarked;
