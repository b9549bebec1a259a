package constraints;

import dev.narae.annotation.CheckedBy;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Constraints of the user's own.
 *
 * @param sku which product
 */
public record Product(
    @Sku String sku,
    @Sku(kinds = "X", digits = 2, letters = Sku.Case.ANY, message = "is no part") String part,
    List<@Sku String> others,
    @CheckedBy(EvenCheck.class) @CheckedBy(value = SmallCheck.class, message = "is too large")
        int count,
    @CheckedBy(PairCheck.class) Pair pair,
    Map<@Sku(message = "is no key") String, @CheckedBy(EvenCheck.class) Integer> stock,
    @Size(min = 1, max = 3, message = "has {min} to {max} letters") String code) {

  static final class SmallCheck implements dev.narae.validation.ConstraintCheck<Integer> {
    @Override
    public boolean isValid(Integer value) {
      return value < 10;
    }
  }
}
