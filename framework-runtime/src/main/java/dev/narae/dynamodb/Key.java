package dev.narae.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * The primary key of one item: attribute names and values. {@link KeySchema} makes it.
 *
 * @param sort name of the sort key; null, as its value is, if the table has none
 */
public record Key(
    String partition,
    KeyValue partitionValue,
    @Nullable String sort,
    @Nullable KeyValue sortValue) {}
