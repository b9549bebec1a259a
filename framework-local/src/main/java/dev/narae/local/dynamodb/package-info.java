/** DynamoDB Local in a child process. */
@NullMarked
package dev.narae.local.dynamodb;

import org.jspecify.annotations.NullMarked;
