package constraints;

import dev.narae.validation.ConstraintCheck;

/** Checks {@link Sku}. */
final class SkuCheck implements ConstraintCheck<CharSequence> {
  private final String kinds;
  private final int[] digits;
  private final boolean anyCase;

  SkuCheck(String kinds, int[] digits, Sku.Case letters) {
    this.kinds = kinds;
    this.digits = digits;
    this.anyCase = letters == Sku.Case.ANY;
  }

  @Override
  public boolean isValid(CharSequence value) {
    String text = anyCase ? value.toString().toUpperCase() : value.toString();
    boolean known = !text.isEmpty() && kinds.indexOf(text.charAt(0)) >= 0;
    int length = text.length() - 1;
    return known && length >= digits[0] && length <= digits[digits.length - 1];
  }
}
