package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.text.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code @Default} says, as a value of its type. */
final class DefaultNode {
  private final ModuleModel module;

  DefaultNode(ModuleModel module) {
    this.module = module;
  }

  /**
   * The default of a simple type from its plain text, that of any other type from its JSON.
   *
   * @throws IllegalArgumentException if the type can't read the text, which the processor's checks
   *     have ruled out
   */
  YamlNode of(String text, ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return scalar(text, scalar.kind());
    }
    if (type instanceof ValueType.Text) {
      return YamlScalar.text(text);
    }
    if (type instanceof ValueType.Named named) {
      ShapeModel shape = module.shape(named.type());
      return switch (shape.kind()) {
        case ENUM -> YamlScalar.text(text);
        case VALUE_OBJECT -> of(text, shape.components().get(0).type());
        default -> json(JsonText.parse(text));
      };
    }
    return json(JsonText.parse(text));
  }

  private static YamlNode scalar(String text, ScalarKind kind) {
    return switch (kind) {
      case UUID -> YamlScalar.text(UUID.fromString(text).toString());
      case BOOLEAN -> YamlScalar.of(Boolean.parseBoolean(text));
      case FLOAT, DOUBLE -> YamlScalar.of(floatingPoint(text));
      case BYTE, SHORT, INT, LONG, BIG_DECIMAL, BIG_INTEGER -> YamlScalar.of(new BigDecimal(text));
      default -> YamlScalar.text(text);
    };
  }

  /** The digits as they are written; Java also reads {@code 0.5f} and {@code 0x1p-1}. */
  private static BigDecimal floatingPoint(String text) {
    String stripped = text.strip();
    if (stripped.toLowerCase(Locale.ROOT).contains("x")) {
      return new BigDecimal(Double.parseDouble(stripped));
    }
    return new BigDecimal(stripped.replaceAll("[fFdD]$", ""));
  }

  private static YamlNode json(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      YamlMap map = new YamlMap();
      object.forEach((name, member) -> map.put(String.valueOf(name), json(member)));
      return map;
    } else if (value instanceof List<?> array) {
      return YamlList.of(array.stream().map(DefaultNode::json).toList());
    } else if (value instanceof Boolean truth) {
      return YamlScalar.of(truth);
    } else if (value instanceof BigDecimal number) {
      return YamlScalar.of(number);
    }
    return value == null ? YamlScalar.NULL : YamlScalar.text(value.toString());
  }
}
