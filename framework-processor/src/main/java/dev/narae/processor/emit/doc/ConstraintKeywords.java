package dev.narae.processor.emit.doc;

import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Constraint.Kind;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.text.EcmaRegex;
import java.util.ArrayList;
import java.util.List;

/** Constraints in the words of JSON Schema. */
final class ConstraintKeywords {
  private final List<Constraint> constraints;

  ConstraintKeywords(List<Constraint> constraints) {
    this.constraints = constraints;
  }

  /** Adds the bounds of a length or a number of elements, as in {@code minLength}. */
  void addSize(YamlMap schema, String noun) {
    addSize(schema, noun, 1, 1);
  }

  /** Adds the bounds of the length of bytes as text: four characters for each three of them. */
  void addBase64Size(YamlMap schema) {
    addSize(schema, "Length", 3, 4);
  }

  private void addSize(YamlMap schema, String noun, int elements, int units) {
    long min = has(Kind.NOT_BLANK) || has(Kind.NOT_EMPTY) ? 1 : 0;
    long max = Integer.MAX_VALUE;
    for (Constraint.Size size : all(Constraint.Size.class)) {
      min = Math.max(min, size.min());
      max = Math.min(max, size.max());
    }
    if (min > 0) {
      schema.put("min" + noun, (min + elements - 1) / elements * units);
    }
    if (max < Integer.MAX_VALUE) {
      schema.put("max" + noun, (max + elements - 1) / elements * units);
    }
  }

  /** Adds what text must look like. */
  void addText(YamlMap schema) {
    boolean email =
        has(Kind.EMAIL) || all(Constraint.Pattern.class).stream().anyMatch(p -> p.email());
    if (email) {
      schema.put("format", "email");
    }
    List<String> patterns = new ArrayList<>();
    if (has(Kind.NOT_BLANK)) {
      patterns.add("\\S"); // One character other than white space.
    }
    for (Constraint.Pattern pattern : all(Constraint.Pattern.class)) {
      EcmaRegex.whole(pattern.regexp(), pattern.flags()).ifPresent(patterns::add);
    }
    if (patterns.size() == 1) {
      schema.put("pattern", patterns.get(0));
    } else if (!patterns.isEmpty()) {
      List<YamlNode> each = new ArrayList<>();
      patterns.forEach(p -> each.add(new YamlMap().put("pattern", p)));
      schema.put("allOf", YamlList.of(each));
    }
  }

  /** Adds the one value that there can be. */
  void addConstant(YamlMap schema) {
    if (has(Kind.ASSERT_TRUE) || has(Kind.ASSERT_FALSE)) {
      schema.put("const", has(Kind.ASSERT_TRUE));
    }
  }

  /** Adds the least and the greatest value; those of the type where JSON Schema has no format. */
  void addRange(YamlMap schema, ScalarKind kind) {
    new NumberRange(constraints).addTo(schema, kind);
  }

  private boolean has(Kind kind) {
    return constraints.stream().anyMatch(c -> c.is(kind));
  }

  private <R extends Constraint.Rule> List<R> all(Class<R> type) {
    return constraints.stream()
        .map(Constraint::rule)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
