package values.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.SortedMap;

/** What is left out where there is nothing. */
record Sparse(
    @JsonInclude(Include.NON_EMPTY) Collection<String> names,
    @JsonInclude(Include.NON_EMPTY) SortedMap<Integer, String> places,
    @JsonInclude(Include.NON_ABSENT) OptionalInt count,
    @JsonInclude(Include.NON_EMPTY) byte[] data,
    @JsonInclude(Include.NON_EMPTY) int[] numbers) {}
