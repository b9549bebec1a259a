package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.UnionModel;
import dev.narae.processor.read.Origins;

/** The property that tells cases apart is none of their components. */
final class CasePropertyRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    for (ShapeModel union : module.shapes()) {
      union
          .union()
          .ifPresent(
              u ->
                  u.cases()
                      .forEach(c -> check(c, u.discriminator(), union, module, origins, report)));
    }
  }

  private static void check(
      UnionModel.Case one,
      String property,
      ShapeModel union,
      ModuleModel module,
      Origins origins,
      Report report) {
    for (ComponentModel component : module.shape(one.type()).components()) {
      if (names(component, property)) {
        report.add(
            Message.CASE_PROPERTY,
            origins.type(one.type()).field(component.name()),
            component.name(),
            one.type().simple(),
            union.type().simple());
      }
    }
  }

  /** In items a component has its own name. */
  private static boolean names(ComponentModel component, String property) {
    return component.name().equals(property)
        || component.property().name().equals(property)
        || component.property().aliases().contains(property);
  }
}
