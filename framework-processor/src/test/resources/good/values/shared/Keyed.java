package values.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.narae.annotation.Default;
import dev.narae.annotation.Shape;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Maps with keys of every type. */
@Shape
public record Keyed(
    Map<Integer, String> ints,
    Map<Long, Integer> longs,
    Map<BigInteger, Integer> bigs,
    Map<UUID, Boolean> ids,
    Map<Grid.Color, Integer> colors,
    Map<Size, Integer> sizes,
    Map<LocalDate, List<Integer>> days,
    Map<YearMonth, Map<Short, Integer>> months,
    Map<Instant, Integer> times,
    Map<Sku, Grid.Cell> skus,
    Map<Code, Integer> codes,
    Map<Version, Integer> versions,
    Optional<Map<Byte, Integer>> perhaps,
    @Default("{\"RED\": 1}") Map<Grid.Color, Integer> prices) {

  /** An enum whose constants have names of their own. */
  public enum Size {
    @JsonProperty("small")
    SMALL,
    @JsonProperty("x-large")
    LARGE
  }

  /** A type with a factory. */
  public static final class Version {
    private final String text;

    private Version(String text) {
      this.text = text;
    }

    /** A version of a dot and two numbers. */
    public static Version parse(String text) {
      if (text.indexOf('.') < 0) {
        throw new IllegalArgumentException("no dot");
      }
      return new Version(text);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Version version && version.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
