package dev.narae.processor.text;

import dev.narae.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** The texts of scalars, by type. */
public final class ScalarText {
  private ScalarText() {}

  /**
   * Whether a scalar's type can read a text.
   *
   * @return what is wrong; empty if nothing is
   */
  public static String problem(ScalarKind kind, String text) {
    try {
      switch (kind) {
        case STRING -> {}
        case BOOLEAN -> {
          if (!text.equals("true") && !text.equals("false")) {
            return "write true or false";
          }
        }
        case BYTE -> Byte.parseByte(text);
        case SHORT -> Short.parseShort(text);
        case INT -> Integer.parseInt(text);
        case LONG -> Long.parseLong(text);
        case FLOAT -> requireFinite(Float.parseFloat(text));
        case DOUBLE -> requireFinite(Double.parseDouble(text));
        case BIG_DECIMAL -> new BigDecimal(text);
        case BIG_INTEGER -> new BigInteger(text);
        case UUID -> UUID.fromString(text);
        case INSTANT -> Instant.parse(text);
        default -> {
          return IsoText.problem(kind, text);
        }
      }
      return "";
    } catch (NumberFormatException e) {
      return "write a number in its range";
    } catch (IllegalArgumentException e) {
      return "write a UUID such as 123e4567-e89b-12d3-a456-426614174000";
    } catch (DateTimeParseException e) {
      return "write an instant such as 2026-01-31T12:00:00Z";
    }
  }

  private static void requireFinite(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new NumberFormatException("not finite");
    }
  }
}
