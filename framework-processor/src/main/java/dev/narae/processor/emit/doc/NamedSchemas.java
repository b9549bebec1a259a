package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.PropertyModel.Format;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.UnionModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.text.FormatText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The schemas that have a name: those of records, enums and value objects, and of pages.
 *
 * <p>A record that can be sent to the service is described as a request: what has a default may be
 * missing. A record that is only ever answered is described as an answer: everything is there, if
 * only as null, unless {@code @JsonInclude} leaves it out.
 */
final class NamedSchemas {
  private final ModuleModel module;
  private final UsedTypes used;
  private final SchemaNames names;
  private final Schemas schemas;

  NamedSchemas(ModuleModel module, UsedTypes used, SchemaNames names, Schemas schemas) {
    this.module = module;
    this.used = used;
    this.names = names;
    this.schemas = schemas;
  }

  SortedMap<String, YamlMap> byName() {
    SortedMap<String, YamlMap> named = new TreeMap<>();
    for (Named type : used.all()) {
      named.put(names.of(type), ofShape(type));
    }
    used.pageItems().forEach(item -> named.put(names.ofPage(item), ofPage(item)));
    return named;
  }

  private YamlMap ofShape(Named type) {
    ShapeModel shape = module.shape(type);
    YamlMap schema = new YamlMap();
    switch (shape.kind()) {
      case OBJECT -> {
        schema.put("type", "object");
        describe(schema, shape, "");
        addProperties(schema, shape, used.of(type));
      }
      case ENUM -> {
        schema.put("type", "string");
        describe(schema, shape, "");
        schema.put("enum", YamlList.texts(shape.wireNames()));
      }
      case VALUE_OBJECT -> {
        ComponentModel value = shape.components().get(0);
        schema.putAll(schemas.of(value.type(), value.constraints()));
        describe(schema, shape, schemas.words(value.type(), value.constraints()));
      }
      case UNION -> {
        describe(schema, shape, "");
        addCases(schema, shape.union().orElseThrow());
      }
      case CUSTOM -> describe(schema, shape, ""); // Any value is valid, for all that is known.
    }
    return schema;
  }

  private void addCases(YamlMap schema, UnionModel union) {
    List<YamlNode> refs = new ArrayList<>();
    YamlMap mapping = new YamlMap();
    for (UnionModel.Case one : union.cases()) {
      refs.add(SchemaNames.ref(names.of(one.type())));
      mapping.put(one.name(), "#/components/schemas/" + names.of(one.type()));
    }
    schema.put("oneOf", YamlList.of(refs));
    schema.put(
        "discriminator",
        new YamlMap().put("propertyName", union.discriminator()).put("mapping", mapping));
  }

  private static void describe(YamlMap schema, ShapeModel shape, String more) {
    schema.putUnlessEmpty("description", ConstraintWords.join(shape.docs().description(), more));
    if (shape.docs().deprecated()) {
      schema.put("deprecated", true);
    }
  }

  private void addProperties(YamlMap schema, ShapeModel shape, PropertyUse use) {
    YamlMap properties = new YamlMap();
    shape
        .tag()
        .ifPresent(
            t ->
                properties.put(
                    t.property(), new YamlMap().put("type", "string").put("const", t.value())));
    for (ComponentModel component : shape.components()) {
      if (use.has(component)) {
        properties.put(component.property().name(), property(component, use));
      }
    }
    List<String> required =
        Stream.concat(
                shape.tag().stream().map(ShapeModel.Tag::property),
                shape.components().stream()
                    .filter(c -> use.has(c) && use.isRequired(c))
                    .map(c -> c.property().name()))
            .toList();
    schema.putUnlessEmpty("required", YamlList.texts(required));
    schema.putUnlessEmpty("properties", properties);
    if (shape.isStrict()) {
      schema.put("additionalProperties", false);
    }
  }

  private YamlMap property(ComponentModel component, PropertyUse use) {
    YamlMap schema =
        component
            .property()
            .format()
            .map(f -> formatted(f, component.type()))
            .orElseGet(() -> schemas.inJson(component.type(), component.constraints()));
    Presence presence = component.presence();
    if (use.isNullable(component)) {
      schema = nullable(schema);
    }
    schema.putUnlessEmpty("description", description(component));
    use.addDirection(schema, component);
    if (use.request() && presence.isDefault()) {
      schema.put("default", schemas.defaultOf(presence, component.type()));
    }
    return schema;
  }

  /** Text of a form that no format or keyword tells: an example does. */
  private static YamlMap formatted(Format format, ValueType type) {
    ScalarKind kind = ((ValueType.Scalar) type).kind();
    String sample = FormatText.sample(kind, format.pattern(), format.zone());
    return new YamlMap().put("type", "string").put("examples", YamlList.texts(sample));
  }

  private String description(ComponentModel component) {
    String patch =
        component.presence().isPatch()
            ? "If it is missing, it stays as it is; null clears it."
            : "";
    String words = schemas.words(component.type(), component.constraints());
    return ConstraintWords.join(component.doc(), ConstraintWords.join(words, patch));
  }

  /** The schema with null beside its own values; what it refers to stays as it is. */
  private static YamlMap nullable(YamlMap schema) {
    if (schema.has("$ref")) {
      YamlMap ofNull = new YamlMap().put("type", "null");
      return new YamlMap().put("anyOf", YamlList.of(schema, ofNull));
    }
    YamlMap nullable = new YamlMap();
    schema
        .entries()
        .forEach(
            (key, entry) ->
                nullable.put(
                    key,
                    key.equals("type")
                        ? YamlList.of(entry.value(), YamlScalar.text("null"))
                        : entry.value()));
    return nullable;
  }

  private YamlMap ofPage(ValueType item) {
    return new YamlMap()
        .put("type", "object")
        .put("description", "Some of the items, and how to get at those that follow.")
        .put("required", YamlList.texts("items", "next"))
        .put(
            "properties",
            new YamlMap()
                .put(
                    "items",
                    new YamlMap()
                        .put("type", "array")
                        .put("items", schemas.inJson(item, List.of())))
                .put(
                    "next",
                    new YamlMap()
                        .put("type", YamlList.texts("string", "null"))
                        .put("description", "The cursor of the next page; null on the last.")));
  }
}
