package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.PropertyModel.Format;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.Bytes;
import dev.narae.processor.model.ValueType.Coded;
import dev.narae.processor.model.ValueType.ContainerOf;
import dev.narae.processor.model.ValueType.Free;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.PageOf;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import dev.narae.processor.model.ValueType.Variable;
import dev.narae.processor.text.FormatText;
import java.util.Optional;

/** Expressions for the codecs of one format. */
final class Codecs {
  private static final ClassName JSON = JavaTypes.json("JsonCodec");

  private final ModuleModel known;
  private final String suffix;
  private final ClassName codec;
  private final ClassName codecs;

  /** The type whose codec's code this is; empty for code of another class. */
  private final Optional<ShapeModel> self;

  private Codecs(
      ModuleModel known,
      String suffix,
      ClassName codec,
      ClassName codecs,
      Optional<ShapeModel> self) {
    this.self = self;
    this.known = known;
    this.suffix = suffix;
    this.codec = codec;
    this.codecs = codecs;
  }

  static Codecs json(ModuleModel known) {
    return new Codecs(known, "Json", JSON, JavaTypes.json("JsonCodecs"), Optional.empty());
  }

  static Codecs item(ModuleModel known) {
    return new Codecs(
        known,
        "Item",
        JavaTypes.dynamo("ItemCodec"),
        JavaTypes.dynamo("ItemCodecs"),
        Optional.empty());
  }

  /** The same for the code of a type's own codec, which has those of its variables. */
  Codecs within(ShapeModel shape) {
    return new Codecs(known, suffix, codec, codecs, Optional.of(shape));
  }

  /** The base class of generated codecs. */
  ClassName codecType() {
    return codec;
  }

  /** The generated codec of a record or value object. */
  TypeName generated(TypeName shape) {
    return shape.sibling(suffix);
  }

  /** Whether the codec is a constant of a generated class rather than put together. */
  boolean isGenerated(ValueType type) {
    if (!(type instanceof Named named) || !named.arguments().isEmpty()) {
      return false;
    }
    ShapeModel.Kind kind = known.shape(named.type()).kind();
    return kind != ShapeModel.Kind.ENUM && (isJson() || kind != ShapeModel.Kind.CUSTOM);
  }

  /** Whether the codec is a constant of any class rather than put together. */
  boolean isConstant(ValueType type) {
    return type instanceof Scalar
        || type instanceof Bytes
        || type instanceof Free
        || isGenerated(type);
  }

  /** A text type is its own JSON codec. */
  private boolean isJson() {
    return suffix.equals("Json");
  }

  /**
   * Whether a component's dates or times have a form of their own, which they have in JSON only.
   */
  boolean isFormatted(ComponentModel component) {
    return isJson() && component.property().format().isPresent();
  }

  /** An expression for the codec of a component. */
  CodeBlock of(ComponentModel component) {
    if (!isFormatted(component)) {
      return of(component.type());
    }
    Format format = component.property().format().orElseThrow();
    ScalarKind kind = ((Scalar) component.type()).kind();
    String simple = kind.type().simple();
    String method = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    ClassName formatted = JavaTypes.json("Formatted");
    return FormatText.isZoned(kind)
        ? CodeBlock.of("$T.$L($S, $S)", formatted, method, format.pattern(), format.zone())
        : CodeBlock.of("$T.$L($S)", formatted, method, format.pattern());
  }

  /** An expression for the codec of any type. */
  CodeBlock of(ValueType type) {
    Optional<CodeBlock> text = TextCode.of(type, known);
    if (text.isPresent()) {
      return isJson() ? text.get() : CodeBlock.of("$T.text($L)", codecs, text.get());
    } else if (type instanceof Scalar scalar) {
      return ofScalar(scalar.kind());
    } else if (type instanceof Coded || isCustom(type)) {
      return ofCustom(type);
    } else if (type instanceof Named named) {
      return ofNamed(named);
    } else if (type instanceof Variable variable) {
      return CodeBlock.of("$N", CodecParts.field(variable.name()));
    } else if (type instanceof ListOf list) {
      return CodeBlock.of("$T.list($L)", codecs, of(list.element().type()));
    } else if (type instanceof SetOf set) {
      return CodeBlock.of("$T.set($L)", codecs, of(set.element().type()));
    } else if (type instanceof ArrayOf array) {
      return CodeBlock.of(
          "$T.array($L, $L)", codecs, of(array.element().type()), ArrayCode.type(array));
    } else if (type instanceof ContainerOf container) {
      return CodeBlock.of("$T.$L($L)", codecs, method(container.kind()), of(container.usual()));
    } else if (type instanceof Free) {
      return isJson()
          ? CodeBlock.of("$T.CODEC", JavaTypes.boxed(type))
          : CodeBlock.of("$T.free()", codecs);
    } else if (type instanceof Bytes) {
      return CodeBlock.of("$T.bytes()", codecs);
    } else if (type instanceof MapOf map) {
      CodeBlock key =
          KeyTextCode.of(map.key().type(), known)
              .map(k -> CodeBlock.of("$L, ", k))
              .orElse(CodeBlock.of(""));
      return CodeBlock.of("$T.map($L$L)", codecs, key, of(map.element().type()));
    } else if (type instanceof PageOf page) {
      return CodeBlock.of("$T.codec($L)", JavaTypes.PAGE, of(page.element().type()));
    }
    throw new IllegalArgumentException("no codec for " + type);
  }

  private static String method(ContainerOf.Kind kind) {
    return switch (kind) {
      case COLLECTION -> "collection";
      case SORTED_SET -> "sortedSet";
      case SORTED_MAP -> "sortedMap";
    };
  }

  private boolean isCustom(ValueType type) {
    return type instanceof Named named
        && known.shape(named.type()).kind() == ShapeModel.Kind.CUSTOM;
  }

  private CodeBlock ofCustom(ValueType type) {
    CodeBlock json =
        type instanceof Coded coded
            ? CodeBlock.of(
                "$T.custom($T.class, new $T())",
                JavaTypes.json("JsonCodecs"),
                JavaTypes.className(coded.type()),
                JavaTypes.className(coded.codec()))
            : CodeBlock.of("$T.CODEC", JavaTypes.className(((Named) type).type().sibling("Json")));
    return isJson() ? json : CodeBlock.of("$T.custom($L)", codecs, json);
  }

  private CodeBlock ofNamed(Named type) {
    if (isGenerated(type)) {
      return CodeBlock.of("$T.CODEC", JavaTypes.className(generated(type.type())));
    } else if (type.arguments().isEmpty()) {
      return CodeBlock.of("$T.enumeration($T.values())", codecs, JavaTypes.className(type.type()));
    } else if (self.filter(s -> s.self().equals(type)).isPresent()) {
      return CodeBlock.of("this");
    }
    CodeBlock arguments = type.arguments().stream().map(this::of).collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T<>($L)", JavaTypes.className(generated(type.type())), arguments);
  }

  /** Whether making this codec would make another one of the class that the code is in. */
  boolean needsNew(ValueType type, CodecGraph graph) {
    if (self.isEmpty() || type.equals(self.get().self())) {
      return false;
    }
    boolean generic = type instanceof Named named && !named.arguments().isEmpty();
    return (generic && graph.leadsTo(type, self.get()))
        || type.parts().stream().anyMatch(p -> needsNew(p, graph));
  }

  /** A text type is a JSON codec itself. */
  private CodeBlock ofScalar(ScalarKind kind) {
    if (!kind.isTextType()) {
      return CodeBlock.of("$T.$L", codecs, kind.name());
    }
    CodeBlock textType = JavaTypes.textType(kind);
    return codec.equals(JSON) ? textType : CodeBlock.of("$T.text($L)", codecs, textType);
  }
}
