package constraints;

import dev.narae.annotation.CheckedBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A number of a product: a letter of the kind, and digits. */
@CheckedBy(value = SkuCheck.class, message = "is no number of a product")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@interface Sku {
  /** The letters of the kinds. */
  String kinds() default "AB";

  /** How many digits. */
  int[] digits() default {3, 4};

  Case letters() default Case.UPPER;

  String message() default "";

  enum Case {
    UPPER,
    ANY
  }
}
