/** What stands behind {@link dev.narae.dynamodb.DynamoClient}: today AWS SDK for Java 2. */
@NullMarked
package dev.narae.dynamodb.transport;

import org.jspecify.annotations.NullMarked;
