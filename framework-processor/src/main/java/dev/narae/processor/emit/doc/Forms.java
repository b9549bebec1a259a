package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ShapeModel;
import java.util.List;

/** Bodies that are forms. */
final class Forms {
  private final ModuleModel module;
  private final Schemas schemas;

  Forms(ModuleModel module, Schemas schemas) {
    this.module = module;
    this.schemas = schemas;
  }

  /** One body for each media type that is read; a form with files has to be multipart. */
  YamlMap requestBody(ParamModel param) {
    ShapeModel shape = module.group(param);
    YamlMap content = new YamlMap();
    if (!shape.hasFiles()) {
      content.put("application/x-www-form-urlencoded", body(shape));
    }
    content.put("multipart/form-data", body(shape));
    boolean required = shape.components().stream().anyMatch(c -> c.presence().isRequired());
    return new YamlMap()
        .putUnlessEmpty("description", param.doc())
        .put("required", required)
        .put("content", content);
  }

  private YamlMap body(ShapeModel shape) {
    YamlMap properties = new YamlMap();
    List<ComponentModel> read =
        shape.components().stream().filter(c -> c.property().isRead()).toList();
    read.forEach(c -> properties.put(c.property().name(), property(c)));
    List<String> required =
        read.stream().filter(c -> c.presence().isRequired()).map(c -> c.property().name()).toList();
    YamlMap schema =
        new YamlMap()
            .put("type", "object")
            .putUnlessEmpty("description", shape.docs().description())
            .putUnlessEmpty("required", YamlList.texts(required))
            .putUnlessEmpty("properties", properties);
    return new YamlMap().put("schema", schema);
  }

  /** A form has no null: what may be missing is left out. */
  private YamlMap property(ComponentModel component) {
    YamlMap schema = schemas.of(component.type(), component.constraints());
    String words = schemas.words(component.type(), component.constraints());
    schema.putUnlessEmpty("description", ConstraintWords.join(component.doc(), words));
    if (component.presence().isDefault()) {
      schema.put("default", schemas.defaultOf(component.presence(), component.type()));
    }
    return schema;
  }
}
