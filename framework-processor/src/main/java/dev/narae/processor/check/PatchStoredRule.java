package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.read.Origins;
import java.util.HashSet;
import java.util.Set;

/** What is stored is values; a {@code Patch} says what becomes of one. */
final class PatchStoredRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    for (EntityModel entity : module.entities()) {
      new Walk(module, entity, report).component(new ValueType.Named(entity.type()));
    }
  }

  /** One entity's types. */
  private record Walk(ModuleModel module, EntityModel entity, Report report, Set<TypeName> seen) {
    Walk(ModuleModel module, EntityModel entity, Report report) {
      this(module, entity, report, new HashSet<>());
    }

    private void component(ValueType type) {
      if (type instanceof ValueType.Named named) {
        if (seen.add(named.type())) {
          // One with a mistake of its own is missing, and that is reported there.
          module.shapes().stream().filter(s -> s.type().equals(named.type())).forEach(this::shape);
        }
      }
      type.parts().forEach(this::component);
    }

    private void shape(ShapeModel shape) {
      for (ComponentModel component : shape.components()) {
        if (component.presence().isPatch()) {
          Origin place = Origin.type(shape.type().qualified()).field(component.name());
          report.add(Message.PATCH_STORED, place, component.name(), entity.table());
        }
        component(component.type());
      }
    }
  }
}
