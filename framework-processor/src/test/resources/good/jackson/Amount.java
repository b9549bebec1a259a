package jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** One number, marked at its accessor and its constructor. */
public record Amount(BigDecimal value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Amount {}

  @Override
  @JsonValue
  public BigDecimal value() {
    return value;
  }
}
