package dev.narae.processor.emit;

import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The value objects that are keys of maps. */
final class KeyShapes {
  private final Set<TypeName> keys = new HashSet<>();

  private KeyShapes() {}

  /** Those that a service's own sources mention; those of other modules are emitted there. */
  static Collection<ShapeModel> used(ModuleModel own) {
    KeyShapes used = new KeyShapes();
    own.routes()
        .forEach(
            r -> {
              r.params().stream().map(ParamModel::type).forEach(used::add);
              r.result().type().ifPresent(used::add);
            });
    own.shapes().forEach(s -> s.components().forEach(c -> used.add(c.type())));
    return possible(own).stream().filter(s -> used.keys.contains(s.type())).toList();
  }

  /** Those of a shared module that a service may use as keys. */
  static Collection<ShapeModel> possible(ModuleModel own) {
    return own.shapes().stream()
        .filter(s -> s.kind() == ShapeModel.Kind.VALUE_OBJECT)
        .filter(s -> ((Scalar) s.components().get(0).type()).kind().isMapKey())
        .toList();
  }

  private void add(ValueType type) {
    if (type instanceof MapOf map && map.key().type() instanceof Named key) {
      keys.add(key.type());
    }
    type.parts().forEach(this::add);
  }
}
