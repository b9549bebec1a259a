package groups;

import dev.narae.annotation.ValueObject;

/** A number whose constructor leaves the refusal to the JDK. */
@ValueObject
record Number(String digits) {
  Number {
    Integer.parseInt(digits);
  }
}
