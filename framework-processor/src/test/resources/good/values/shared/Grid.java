package values.shared;

import dev.narae.annotation.Default;
import dev.narae.annotation.Shape;
import java.time.LocalDate;
import java.util.Optional;

/** Arrays of everything. */
@Shape
public record Grid(
    String[] words,
    boolean[] flags,
    short[] shorts,
    int[] ints,
    long[] longs,
    float[] floats,
    double[] doubles,
    int[][] rows,
    Cell[] cells,
    Sku[] skus,
    LocalDate[] days,
    Color[] colors,
    Optional<int[]> perhaps,
    @Default("[]") String[] none,
    @Default("[1, 2]") int[] two) {

  /** A place in a grid. */
  public record Cell(int x, int y) {}

  /** What a cell looks like. */
  public enum Color {
    RED,
    BLUE
  }
}
