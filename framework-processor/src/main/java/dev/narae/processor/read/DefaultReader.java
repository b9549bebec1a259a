package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.text.JsonText;
import dev.narae.processor.text.ScalarText;
import java.util.List;

/** Checks that a type can read its {@code @Default}, and that the value keeps the constraints. */
final class DefaultReader {
  private final JsonDefaults json;
  private final DefaultConstraints constraints;
  private final TypeReader types;
  private final Report report;

  DefaultReader(ShapeReader shapes, TypeReader types, Report report) {
    this.json = new JsonDefaults(shapes, types);
    this.constraints = new DefaultConstraints(shapes);
    this.types = types;
    this.report = report;
  }

  /** Reports what is wrong with the default of a component or parameter, if anything is. */
  void check(ValueType type, Presence presence, List<Constraint> constraints, Origin place) {
    if (!presence.isDefault()) {
      return;
    }
    String text = presence.defaultText();
    String problem = problem(type, text);
    if (!problem.isEmpty()) {
      report.add(Message.DEFAULT_TEXT, place, text, TypeText.of(type), problem);
      return;
    }
    Object value = types.isSimple(type) ? text : JsonText.parse(text);
    this.constraints
        .broken(type, constraints, value)
        .ifPresent(r -> report.add(Message.DEFAULT_VIOLATES, place, text, r.annotation()));
  }

  private String problem(ValueType type, String text) {
    ValueType scalar = types.scalar(type);
    if (scalar instanceof Scalar simple) {
      return ScalarText.problem(simple.kind(), text);
    }
    if (scalar instanceof Named named && json.isEnum(named)) {
      return json.constantProblem(named, text);
    }
    if (scalar instanceof ValueType.Text) {
      return ""; // Only its factory knows, and that can't be asked before it is compiled.
    }
    if (scalar instanceof ValueType.Variable) {
      return json.problem(type, text);
    }
    if (scalar instanceof ValueType.File || isFiles(scalar)) {
      return "a file has no default";
    }
    try {
      return json.problem(type, JsonText.parse(text));
    } catch (IllegalArgumentException e) {
      return "write JSON; there is " + e.getMessage();
    }
  }

  private static boolean isFiles(ValueType type) {
    return type instanceof ValueType.ListOf list && list.element().type() instanceof ValueType.File;
  }
}
