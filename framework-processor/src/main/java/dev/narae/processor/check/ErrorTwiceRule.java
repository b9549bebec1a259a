package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ErrorClassModel;
import dev.narae.processor.model.ErrorClassModel.Caught;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.Map;

/** Two {@code @OnError} methods for the same exception and the same routes. */
final class ErrorTwiceRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Map<TypeName, String> forAll = new HashMap<>();
    for (ErrorClassModel errors : module.around().errorClasses()) {
      Map<TypeName, String> seen = errors.ofRoutes() ? new HashMap<>() : forAll;
      for (Caught caught : errors.caught()) {
        String name = errors.type().simple() + "." + caught.javaMethod();
        String first = seen.putIfAbsent(caught.exception(), name);
        if (first != null) {
          Origin place = origins.route(errors.type(), caught.javaName());
          report.add(Message.ON_ERROR_TWICE, place, first, caught.exception().simple());
        }
      }
    }
  }
}
