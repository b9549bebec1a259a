package dev.narae.processor.emit;

import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Text;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The types with a factory of a text that a module's own sources mention. */
final class TextTypes {
  private final Map<String, Text> found = new TreeMap<>();

  private TextTypes() {}

  static Collection<Text> of(ModuleModel own) {
    TextTypes types = new TextTypes();
    own.routes()
        .forEach(
            r -> {
              r.params().stream().map(ParamModel::type).forEach(types::add);
              r.result().type().ifPresent(types::add);
            });
    own.around()
        .perRequests()
        .forEach(p -> p.params().stream().map(ParamModel::type).forEach(types::add));
    own.shapes().forEach(s -> s.components().forEach(c -> types.add(c.type())));
    return types.found.values();
  }

  private void add(ValueType type) {
    if (type instanceof Text text) {
      found.put(text.generated().qualified(), text);
    }
    type.parts().forEach(this::add);
  }
}
