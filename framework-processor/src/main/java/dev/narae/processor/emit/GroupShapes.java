package dev.narae.processor.emit;

import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Named;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records that are read as groups of parameters. */
final class GroupShapes {
  private GroupShapes() {}

  /** Those that routes of a service read; those of other modules are emitted there. */
  static Collection<ShapeModel> used(ModuleModel own) {
    Set<TypeName> used =
        Stream.concat(
                own.routes().stream().flatMap(r -> r.params().stream()),
                own.around().perRequests().stream().flatMap(p -> p.params().stream()))
            .filter(ParamModel::isGroup)
            .map(p -> ((Named) p.type()).type())
            .collect(Collectors.toSet());
    return own.shapes().stream().filter(s -> used.contains(s.type())).toList();
  }

  /** Those of a shared module that a service may read. */
  static Collection<ShapeModel> possible(ModuleModel own, ModuleModel known) {
    return own.shapes().stream()
        .filter(s -> s.kind() == ShapeModel.Kind.OBJECT && isGroup(s, known))
        .toList();
  }

  private static boolean isGroup(ShapeModel shape, ModuleModel known) {
    return shape.variables().isEmpty()
        && shape.components().stream()
            .allMatch(c -> known.isParameter(c.type()) && !c.isNeverGiven());
  }
}
