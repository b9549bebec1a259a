package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.ContainerOf;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;

/**
 * Java expressions for the texts of {@code @Default}, which a reader has checked. JSON other than
 * an empty container is read when it is needed, by the codec of its type.
 */
final class Defaults {
  private final ModuleModel known;
  private final Codecs codecs;

  Defaults(ModuleModel known) {
    this.known = known;
    this.codecs = Codecs.json(known);
  }

  CodeBlock expression(ValueType type, String text) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar.kind(), text);
    } else if (type instanceof Named named && isSimple(named)) {
      return named(named, text);
    } else if (type instanceof ValueType.Text factory) {
      return CodeBlock.of(
          "$T.$L($S)", JavaTypes.className(factory.type()), factory.factory(), text);
    } else if (type instanceof ContainerOf container) {
      return container.kind() == ContainerOf.Kind.COLLECTION
          ? expression(container.usual(), text)
          : CodeBlock.of("$L.parse($S)", codecs.of(type), text);
    } else if (type instanceof ArrayOf array && text.equals("[]")) {
      return ArrayCode.none(array);
    } else if (text.equals("[]")) {
      return CodeBlock.of("$T.of()", type instanceof ListOf ? JavaTypes.LIST : JavaTypes.SET);
    } else if (text.equals("{}") && type instanceof MapOf) {
      return CodeBlock.of("$T.of()", JavaTypes.MAP);
    }
    return CodeBlock.of("$L.parse($S)", codecs.of(type), text);
  }

  private boolean isSimple(Named type) {
    return known.shape(type.type()).isSimple();
  }

  private CodeBlock named(Named type, String text) {
    ShapeModel shape = known.shape(type.type());
    ClassName name = JavaTypes.className(type.type());
    return shape.kind() == ShapeModel.Kind.ENUM
        ? CodeBlock.of("$T.$L", name, shape.constant(text))
        : CodeBlock.of("new $T($L)", name, expression(shape.components().get(0).type(), text));
  }

  private static CodeBlock scalar(ScalarKind kind, String text) {
    return switch (kind) {
      case STRING -> CodeBlock.of("$S", text);
      case BOOLEAN, INT -> CodeBlock.of("$L", text);
      case BYTE -> CodeBlock.of("(byte) $L", text);
      case SHORT -> CodeBlock.of("(short) $L", text);
      case LONG -> CodeBlock.of("$LL", text);
      case FLOAT -> CodeBlock.of("$Lf", text);
      case DOUBLE -> CodeBlock.of("$Ld", text);
      case BIG_DECIMAL, BIG_INTEGER ->
          CodeBlock.of("new $T($S)", JavaTypes.className(kind.type()), text);
      case UUID -> CodeBlock.of("$T.fromString($S)", JavaTypes.className(kind.type()), text);
      case ZONE_ID, ZONE_OFFSET ->
          CodeBlock.of("$T.of($S)", JavaTypes.className(kind.type()), text);
      case DAY_OF_WEEK, MONTH -> CodeBlock.of("$T.$L", JavaTypes.className(kind.type()), text);
      case URI -> CodeBlock.of("$T.create($S)", JavaTypes.className(kind.type()), text);
      case CHAR -> CodeBlock.of("$L", characterLiteral(text.charAt(0)));
      default -> CodeBlock.of("$T.parse($S)", JavaTypes.className(kind.type()), text);
    };
  }

  /** Not as a Unicode escape: a compiler reads those before it looks for quotes. */
  private static String characterLiteral(char c) {
    if (c == '\'' || c == '\\') {
      return "'\\" + c + "'";
    }
    return c >= ' ' && c <= '~' ? "'" + c + "'" : "(char) " + (int) c;
  }
}
