package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.TypeVariable;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.read.Origins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A generic type that mentions itself with ever larger arguments, as {@code Nest<T>} with a
 * component {@code Nest<List<T>>}, is endlessly many types.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-27764-4_9">Kennedy and Syme: the closure of a
 *     generic type is finite if no cycle of its variables has an expansive edge</a>
 */
final class EndlessTypeRule implements Rule {

  /** A variable of a type. */
  private record Node(TypeName type, String variable) {}

  @Override
  public void check(ModuleModel module, Origins origins, Report report) {
    Graph graph = new Graph();
    Map<TypeName, ShapeModel> shapes = new HashMap<>();
    module.shapes().forEach(s -> shapes.put(s.type(), s));
    for (ShapeModel shape : module.shapes()) {
      shape.components().forEach(c -> graph.add(shape.type(), c.type(), shapes));
    }
    for (ShapeModel shape : module.shapes()) {
      for (TypeVariable variable : shape.variables()) {
        if (graph.isEndless(new Node(shape.type(), variable.name()))) {
          report.add(Message.ENDLESS_TYPE, origins.type(shape.type()), shape.type().simple());
          break;
        }
      }
    }
  }

  /** Which variables stand for which others; in an expansive edge for a part of one. */
  private static final class Graph {
    private final Map<Node, Set<Node>> edges = new HashMap<>();
    private final Map<Node, Set<Node>> expansive = new HashMap<>();

    private void add(TypeName owner, ValueType type, Map<TypeName, ShapeModel> shapes) {
      if (type instanceof ValueType.Named named && shapes.containsKey(named.type())) {
        List<TypeVariable> variables = shapes.get(named.type()).variables();
        for (int i = 0; i < named.arguments().size(); i++) {
          Node target = new Node(named.type(), variables.get(i).name());
          addArgument(owner, named.arguments().get(i), target, edges);
        }
      }
      type.parts().forEach(p -> add(owner, p, shapes));
    }

    private void addArgument(
        TypeName owner, ValueType argument, Node target, Map<Node, Set<Node>> kind) {
      if (argument instanceof ValueType.Variable variable) {
        Node source = new Node(owner, variable.name());
        kind.computeIfAbsent(source, n -> new LinkedHashSet<>()).add(target);
        edges.computeIfAbsent(source, n -> new LinkedHashSet<>()).add(target);
      }
      argument.parts().forEach(p -> addArgument(owner, p, target, expansive));
    }

    private boolean isEndless(Node node) {
      return expansive.getOrDefault(node, Set.of()).stream().anyMatch(n -> reaches(n, node));
    }

    private boolean reaches(Node from, Node to) {
      Set<Node> seen = new HashSet<>(Set.of(from));
      List<Node> next = new ArrayList<>(seen);
      for (int i = 0; i < next.size(); i++) {
        edges.getOrDefault(next.get(i), Set.of()).stream().filter(seen::add).forEach(next::add);
      }
      return seen.contains(to);
    }
  }
}
