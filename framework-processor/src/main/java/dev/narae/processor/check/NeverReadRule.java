package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.read.Origins;
import java.util.HashSet;
import java.util.Set;

/** What a request must have to become a record can be read from it. */
final class NeverReadRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Walk walk = new Walk(module, report, new HashSet<>());
    for (RouteModel route : module.routes()) {
      route.params().stream().map(ParamModel::type).forEach(walk::type);
    }
    module
        .around()
        .perRequests()
        .forEach(p -> p.params().stream().map(ParamModel::type).forEach(walk::type));
  }

  private record Walk(ModuleModel module, Report report, Set<TypeName> seen) {
    private void type(ValueType type) {
      if (type instanceof ValueType.Named named && seen.add(named.type())) {
        // One with a mistake of its own is missing, and that is reported there.
        module.shapes().stream().filter(s -> s.type().equals(named.type())).forEach(this::shape);
      }
      type.parts().forEach(this::type);
    }

    private void shape(ShapeModel shape) {
      for (ComponentModel component : shape.components()) {
        if (component.isNeverGiven()) {
          Origin place = Origin.type(shape.type().qualified()).field(component.name());
          report.add(Message.NEVER_READ, place, component.name(), shape.type().simple());
        } else if (component.property().isRead()) {
          type(component.type());
        }
      }
    }
  }
}
