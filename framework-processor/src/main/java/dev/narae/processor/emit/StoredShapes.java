package dev.narae.processor.emit;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Named;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The shapes that are stored: entities, and what can be reached from them. */
final class StoredShapes {
  private final Map<TypeName, ShapeModel> all;
  private final Map<TypeName, ShapeModel> stored = new TreeMap<>();

  private StoredShapes(ModuleModel module) {
    this.all = module.shapes().stream().collect(Collectors.toMap(ShapeModel::type, s -> s));
  }

  /** The stored shapes of a module's own; those of other modules are emitted there. */
  static Collection<ShapeModel> of(ModuleModel own) {
    StoredShapes shapes = new StoredShapes(own);
    for (EntityModel entity : own.entities()) {
      shapes.add(new Named(entity.type()));
    }
    return shapes.stored.values();
  }

  private void add(ValueType type) {
    if (type instanceof Named named) {
      ShapeModel shape = all.get(named.type());
      if (shape != null && !shape.hasFiles() && stored.putIfAbsent(named.type(), shape) == null) {
        for (ComponentModel component : shape.components()) {
          add(component.type());
        }
        shape.union().ifPresent(u -> u.cases().forEach(c -> add(new Named(c.type()))));
      }
    }
    type.parts().forEach(this::add);
  }
}
