package dev.narae.processor.emit.java;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which codecs are put together of which others: those are what making a codec, or initializing its
 * class, needs.
 */
final class CodecGraph {
  private final ModuleModel known;

  CodecGraph(ModuleModel known) {
    this.known = known;
  }

  /** Whether the codec of a type needs that of another one, which in turn needs its own. */
  boolean isInCycle(ShapeModel shape) {
    return needs(shape).stream()
        .anyMatch(other -> !other.equals(shape.type()) && reaches(other, shape.type()));
  }

  /** Whether making the codec of a type with arguments makes one of {@code shape} in turn. */
  boolean leadsTo(ValueType type, ShapeModel shape) {
    boolean generic = type instanceof Named named && !named.arguments().isEmpty();
    return (generic && reaches(((Named) type).type(), shape.type()))
        || type.parts().stream().anyMatch(p -> leadsTo(p, shape));
  }

  private boolean reaches(TypeName from, TypeName to) {
    Set<TypeName> seen = new LinkedHashSet<>(Set.of(from));
    List<TypeName> next = new ArrayList<>(seen);
    for (int i = 0; i < next.size(); i++) {
      needs(known.shape(next.get(i))).stream().filter(seen::add).forEach(next::add);
    }
    return seen.contains(to);
  }

  private Set<TypeName> needs(ShapeModel shape) {
    Set<TypeName> needs = new LinkedHashSet<>();
    for (ComponentModel component : shape.components()) {
      boolean isPlain = component.type() instanceof Named named && named.arguments().isEmpty();
      if (!isPlain) {
        add(component.type(), needs); // A plain one is looked up whenever it is used.
      }
    }
    return needs;
  }

  private void add(ValueType type, Set<TypeName> needs) {
    if (type instanceof Named named && known.shape(named.type()).kind() != ShapeModel.Kind.ENUM) {
      needs.add(named.type());
    }
    type.parts().forEach(p -> add(p, needs));
  }
}
