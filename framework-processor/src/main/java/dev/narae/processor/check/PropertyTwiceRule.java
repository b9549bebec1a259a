package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.Map;

/** An object has each name once: among those that are read, and among those that are written. */
final class PropertyTwiceRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    for (ShapeModel shape : module.shapes()) {
      if (shape.kind() == ShapeModel.Kind.OBJECT) {
        check(shape, report);
      }
    }
  }

  private static void check(ShapeModel shape, Report report) {
    Map<String, String> read = new HashMap<>();
    Map<String, String> written = new HashMap<>();
    for (ComponentModel component : shape.components()) {
      for (String name : component.property().readNames()) {
        String owner =
            component.property().isRead() ? read.putIfAbsent(name, component.name()) : null;
        boolean own = name.equals(component.property().name());
        if (owner == null && own && component.property().isWritten()) {
          owner = written.putIfAbsent(name, component.name());
        }
        if (owner != null) {
          Origin place = Origin.type(shape.type().qualified()).field(component.name());
          report.add(Message.PROPERTY_TWICE, place, name, owner);
        }
      }
    }
  }
}
