package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.read.Origins;

/** A type that comes from two modules in two forms: one of them was compiled from other sources. */
final class IncludedTwiceRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    ShapeModel previous = null;
    for (ShapeModel shape : module.shapes()) {
      if (previous != null && previous.type().equals(shape.type())) {
        report.add(Message.INCLUDED_TWICE, origins.type(shape.type()), shape.type().simple());
      }
      previous = shape;
    }
  }
}
