/**
 * Tables, queries and items, free of any client library: {@link dev.narae.dynamodb.DynamoClient} is
 * the port.
 */
@NullMarked
package dev.narae.dynamodb;

import org.jspecify.annotations.NullMarked;
