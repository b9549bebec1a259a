package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON Schemas of types where they are used. */
final class Schemas {
  private final SchemaNames names;
  private final DefaultNode defaults;
  private final ModuleModel module;

  Schemas(ModuleModel module, SchemaNames names) {
    this.module = module;
    this.names = names;
    this.defaults = new DefaultNode(module);
  }

  /** A reference for a named type, the whole schema for any other; and what constraints say. */
  YamlMap of(ValueType type, List<Constraint> constraints) {
    YamlMap schema = plain(type);
    ConstraintKeywords keywords = new ConstraintKeywords(constraints);
    ValueType inner = module.valueObject(type).map(s -> s.components().get(0).type()).orElse(type);
    if (inner instanceof ValueType.Scalar scalar) {
      if (inner.equals(type) || !constraints.isEmpty()) {
        addKeywords(schema, scalar.kind(), keywords);
      }
    } else if (schema.has("additionalProperties")) {
      keywords.addSize(schema, "Properties");
    } else if (schema.has("items")) {
      keywords.addSize(schema, "Items");
    }
    return schema;
  }

  /** The same, with sentences for what keywords can't say. */
  YamlMap described(ValueType type, List<Constraint> constraints) {
    return of(type, constraints).putUnlessEmpty("description", words(type, constraints));
  }

  /** What keywords can't say of constraints; may be empty. */
  String words(ValueType type, List<Constraint> constraints) {
    ValueType inner = module.valueObject(type).map(s -> s.components().get(0).type()).orElse(type);
    return ConstraintWords.of(constraints, inner);
  }

  private YamlMap of(ValueType.Element element) {
    return inJson(element.type(), element.constraints())
        .putUnlessEmpty("description", words(element.type(), element.constraints()));
  }

  private YamlMap plain(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return ofScalar(scalar.kind());
    }
    if (type instanceof ValueType.Text) {
      return new YamlMap().put("type", "string");
    }
    if (type instanceof ValueType.File) {
      return new YamlMap()
          .put("type", "string")
          .put("contentMediaType", "application/octet-stream");
    }
    if (type instanceof ValueType.Named named) {
      return SchemaNames.ref(names.of(named));
    }
    if (type instanceof ValueType.ContainerOf container) {
      return plain(container.usual());
    }
    if (type instanceof ValueType.ListOf list) {
      return ofArray(list.element());
    }
    if (type instanceof ValueType.SetOf set) {
      return ofArray(set.element()).put("uniqueItems", true);
    }
    if (type instanceof ValueType.ArrayOf array) {
      return ofArray(array.element());
    }
    if (type instanceof ValueType.MapOf map) {
      return ofMap(map);
    }
    if (type instanceof ValueType.Free || type instanceof ValueType.Coded) {
      return new YamlMap(); // Any value is valid.
    }
    if (type instanceof ValueType.Bytes) {
      return new YamlMap().put("type", "string").put("format", "binary");
    }
    return SchemaNames.ref(names.ofPage(((ValueType.PageOf) type).element().type()));
  }

  /** The same for a part of JSON, where bytes are text. */
  YamlMap inJson(ValueType type, List<Constraint> constraints) {
    if (!(type instanceof ValueType.Bytes)) {
      return of(type, constraints);
    }
    YamlMap schema = new YamlMap().put("type", "string").put("contentEncoding", "base64");
    new ConstraintKeywords(constraints).addBase64Size(schema);
    return schema;
  }

  private YamlMap ofMap(ValueType.MapOf map) {
    YamlMap schema = new YamlMap().put("type", "object");
    ofKeys(map.key().type(), map.key().constraints())
        .ifPresent(k -> schema.put("propertyNames", k));
    return schema.put("additionalProperties", of(map.element()));
  }

  /** The value of a default. */
  YamlNode defaultOf(Presence presence, ValueType type) {
    return defaults.of(presence.defaultText(), type);
  }

  /** What names of properties are allowed; empty if all are. */
  private Optional<YamlMap> ofKeys(ValueType key, List<Constraint> constraints) {
    if (key instanceof ValueType.Named named) {
      ShapeModel shape = module.shape(named.type());
      if (shape.kind() == ShapeModel.Kind.ENUM) {
        return Optional.of(SchemaNames.ref(names.of(named.type())));
      }
      ComponentModel value = shape.components().get(0);
      List<Constraint> all =
          Stream.concat(constraints.stream(), value.constraints().stream()).toList();
      return ofKeys(value.type(), all);
    }
    boolean any = key.isText() && constraints.isEmpty();
    if (any || !(key instanceof ValueType.Scalar scalar)) {
      return Optional.empty();
    }
    return Optional.of(
        scalar.kind().isInteger()
            ? new YamlMap()
                .put("pattern", "^-?[0-9]+$")
                .putUnlessEmpty("description", words(key, constraints))
            : described(key, constraints));
  }

  private YamlMap ofArray(ValueType.Element element) {
    return new YamlMap().put("type", "array").put("items", of(element));
  }

  private static YamlMap ofScalar(ScalarKind kind) {
    YamlMap schema = new YamlMap().put("type", jsonType(kind));
    switch (kind) {
      case BYTE, SHORT, INT -> schema.put("format", "int32");
      case LONG -> schema.put("format", "int64");
      case FLOAT -> schema.put("format", "float");
      case DOUBLE -> schema.put("format", "double");
      case UUID -> schema.put("format", "uuid");
      case INSTANT -> schema.put("format", "date-time");
      case STRING, BOOLEAN, BIG_DECIMAL, BIG_INTEGER -> {
        // The type says it all.
      }
      default -> TextKeywords.add(schema, kind);
    }
    return schema;
  }

  private static void addKeywords(YamlMap schema, ScalarKind kind, ConstraintKeywords keywords) {
    if (kind.isNumber()) {
      keywords.addRange(schema, kind);
    } else if (kind == ScalarKind.STRING) {
      keywords.addSize(schema, "Length");
      keywords.addText(schema);
    } else if (kind == ScalarKind.BOOLEAN) {
      keywords.addConstant(schema);
    }
  }

  private static String jsonType(ScalarKind kind) {
    if (kind == ScalarKind.BOOLEAN) {
      return "boolean";
    }
    if (kind.isInteger()) {
      return "integer";
    }
    return kind.isNumber() ? "number" : "string";
  }
}
