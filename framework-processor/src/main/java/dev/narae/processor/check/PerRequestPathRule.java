package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.ValueType.Made;
import dev.narae.processor.read.Origins;

/** A path variable that is read to make a parameter, and that the route's path does not have. */
final class PerRequestPathRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    for (OwnedRoute owned : OwnedRoute.in(module)) {
      for (ParamModel param : owned.route().params()) {
        if (param.type() instanceof Made) {
          check(param, owned, module, origins, report);
        }
      }
    }
  }

  private static void check(
      ParamModel param, OwnedRoute owned, ModuleModel module, Origins origins, Report report) {
    for (ParamModel read : module.reads(param)) {
      boolean missing =
          read.place() == Place.PATH && !owned.route().path().variables().contains(read.wireName());
      if (missing) {
        report.add(
            Message.PER_REQUEST_PATH,
            origins.route(owned.owner(), owned.route().javaName()).parameter(param.name()),
            ((Made) param.type()).type().simple(),
            read.wireName(),
            owned.route().path());
      }
    }
  }
}
