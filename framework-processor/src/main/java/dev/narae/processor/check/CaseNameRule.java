package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.UnionModel;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.Map;

/** Two cases of a sealed type of one name can't be told apart. */
final class CaseNameRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    module.shapes().forEach(s -> s.union().ifPresent(u -> check(u, origins, report)));
  }

  private static void check(UnionModel union, Origins origins, Report report) {
    Map<String, TypeName> owners = new HashMap<>();
    for (UnionModel.Case one : union.cases()) {
      TypeName owner = owners.putIfAbsent(one.name(), one.type());
      if (owner != null) {
        report.add(Message.CASE_NAME, origins.type(one.type()), owner.simple(), one.name());
      }
    }
  }
}
