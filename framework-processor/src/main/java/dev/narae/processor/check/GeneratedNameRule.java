package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.Map;

/** {@code Outer.Inner} and {@code Outer_Inner} would have generated classes of the same name. */
final class GeneratedNameRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Map<TypeName, TypeName> seen = new HashMap<>();
    for (ShapeModel shape : module.shapes()) {
      TypeName generated = shape.type().sibling("Json");
      TypeName first = seen.putIfAbsent(generated, shape.type());
      if (first != null && !first.equals(shape.type())) {
        report.add(
            Message.GENERATED_NAME,
            origins.type(shape.type()),
            generated.simple(),
            first.qualified());
      }
    }
  }
}
