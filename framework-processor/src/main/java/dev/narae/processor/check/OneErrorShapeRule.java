package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ErrorShapeModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.read.Origins;
import java.util.List;

/** Two classes with {@code @ErrorShape}. */
final class OneErrorShapeRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    List<ErrorShapeModel> shapes = module.around().errorShapes();
    for (ErrorShapeModel second : shapes.subList(Math.min(1, shapes.size()), shapes.size())) {
      report.add(
          Message.ERROR_SHAPE,
          origins.type(second.type()),
          second.type().simple(),
          shapes.get(0).type().simple() + " does already, and errors have one shape");
    }
  }
}
