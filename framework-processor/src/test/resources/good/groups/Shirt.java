package groups;

import dev.narae.annotation.Default;
import dev.narae.annotation.DynamoEntity;
import dev.narae.annotation.PartitionKey;
import dev.narae.annotation.SortKey;
import java.util.Set;

@DynamoEntity(table = "shirts")
record Shirt(
    @PartitionKey Color color,
    @SortKey Size size,
    Sku sku,
    Set<Color> prints,
    Set<Size> fits,
    Runtime.Version version,
    @Default("#000000") Color thread,
    @Default("small") Size label,
    int from,
    int to) {
  Shirt {
    if (from > to) {
      throw new IllegalArgumentException("from must not be after to");
    }
  }
}
