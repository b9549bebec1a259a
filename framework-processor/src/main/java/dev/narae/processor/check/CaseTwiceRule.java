package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ShapeModel.Tag;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.UnionModel;
import dev.narae.processor.read.Origins;
import java.util.HashMap;
import java.util.Map;

/** A case of two sealed types says in one way which case it is. */
final class CaseTwiceRule implements Rule {
  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Map<TypeName, ShapeModel> owners = new HashMap<>();
    Map<TypeName, Tag> tags = new HashMap<>();
    for (ShapeModel shape : module.shapes()) {
      if (shape.union().isEmpty()) {
        continue;
      }
      UnionModel union = shape.union().get();
      for (UnionModel.Case one : union.cases()) {
        Tag tag = new Tag(union.discriminator(), one.name());
        Tag first = tags.putIfAbsent(one.type(), tag);
        ShapeModel owner = owners.putIfAbsent(one.type(), shape);
        if (first != null && owner != null && !first.equals(tag)) {
          report.add(
              Message.CASE_TWICE,
              origins.type(one.type()),
              one.type().simple(),
              owner.type().simple(),
              shape.type().simple());
        }
      }
    }
  }
}
