package dev.narae.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * A query of one partition.
 *
 * @param sort which sort keys; null for all
 * @param descending greatest sort key first
 * @param limit how many items to evaluate at most; 0 for as many as fit into a page of 1 MB
 * @param startAfter the key that the page before ended with; null for the first page
 */
public record QueryRequest(
    String table,
    KeySchema keys,
    KeyValue partition,
    @Nullable SortCondition sort,
    boolean descending,
    int limit,
    @Nullable Key startAfter) {}
