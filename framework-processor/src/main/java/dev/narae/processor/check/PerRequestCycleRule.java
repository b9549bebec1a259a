package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.AroundModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PerRequestModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Made;
import dev.narae.processor.read.Origins;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is made per request of itself, by one {@code @PerRequest} method or by several. */
final class PerRequestCycleRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Set<TypeName> done = new HashSet<>();
    for (PerRequestModel maker : module.around().perRequests()) {
      visit(maker, new ArrayList<>(), done, module.around(), origins, report);
    }
  }

  private static void visit(
      PerRequestModel maker,
      List<TypeName> path,
      Set<TypeName> done,
      AroundModel around,
      Origins origins,
      Report report) {
    int start = path.indexOf(maker.made());
    if (start >= 0) {
      List<TypeName> cycle = new ArrayList<>(path.subList(start, path.size()));
      cycle.add(maker.made());
      report.add(
          Message.PER_REQUEST_CYCLE,
          origins.route(maker.owner(), maker.javaName()),
          cycle.stream().map(TypeName::simple).collect(Collectors.joining(" needs ")));
      return;
    }
    if (!done.add(maker.made())) {
      return;
    }
    path.add(maker.made());
    for (ParamModel param : maker.params()) {
      if (param.type() instanceof Made made) {
        around
            .maker(made.type())
            .ifPresent(next -> visit(next, path, done, around, origins, report));
      }
    }
    path.remove(path.size() - 1);
  }
}
