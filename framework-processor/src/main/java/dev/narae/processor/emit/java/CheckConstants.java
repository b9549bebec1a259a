package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.Constraint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The constants that checks of one generated class need: expressions, and the user's checks. */
final class CheckConstants {
  private static final ClassName PATTERN = ClassName.get("dev.narae.validation", "TextPattern");

  private final NameAllocator names;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Constraint.Rule, FieldSpec> fields = new LinkedHashMap<>();

  /**
   * @param names those of all constants of the class
   */
  CheckConstants(NameAllocator names) {
    this.names = names;
  }

  /** The constant of an expression; equal ones share it. */
  CodeBlock of(Constraint.Pattern pattern, String property) {
    CodeBlock value = CodeBlock.of("$T.of($S, $L)", PATTERN, pattern.regexp(), pattern.flags());
    return constant(pattern, PATTERN, property + "_PATTERN", value);
  }

  /** The constant of a check; equal ones share it. */
  CodeBlock of(Constraint.Custom custom) {
    ClassName type = JavaTypes.className(custom.check());
    CodeBlock value = CodeBlock.of("new $T($L)", type, String.join(", ", custom.arguments()));
    return constant(custom, type, CodecClass.upperSnake(custom.code()) + "_CHECK", value);
  }

  private CodeBlock constant(
      Constraint.Rule rule, ClassName type, String name, CodeBlock initializer) {
    FieldSpec field = fields.get(rule);
    if (field == null) {
      int count = counts.merge(name, 1, Integer::sum);
      String numbered = names.newName(count == 1 ? name : name + count);
      field =
          FieldSpec.builder(type, numbered, CodecClass.CONSTANT).initializer(initializer).build();
      fields.put(rule, field);
    }
    return CodeBlock.of("$N", field);
  }

  /** Adds them to the class. */
  void addTo(TypeSpec.Builder spec) {
    spec.addFields(fields.values());
  }
}
