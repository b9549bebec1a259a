package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.Map;

/** Two entities of one table. */
final class SharedTableRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Map<String, EntityModel> seen = new HashMap<>();
    for (EntityModel entity : module.entities()) {
      EntityModel first = seen.putIfAbsent(entity.table(), entity);
      if (first != null) {
        Origin place =
            origins.type(entity.type()).annotation("dev.narae.annotation.DynamoEntity", "table");
        report.add(Message.SHARED_TABLE, place, entity.table(), first.type().simple());
      }
    }
  }
}
