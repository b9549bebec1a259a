package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.PerRequestModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.Map;

/** Two {@code @PerRequest} methods that make the same. */
final class PerRequestTwiceRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Map<TypeName, PerRequestModel> seen = new HashMap<>();
    for (PerRequestModel second : module.around().perRequests()) {
      PerRequestModel first = seen.putIfAbsent(second.made(), second);
      if (first != null) {
        report.add(
            Message.PER_REQUEST_TWICE,
            origins.route(second.owner(), second.javaName()),
            first.owner().simple() + "." + first.javaMethod(),
            second.made().simple());
      }
    }
  }
}
