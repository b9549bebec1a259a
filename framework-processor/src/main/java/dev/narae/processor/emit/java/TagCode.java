package dev.narae.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ShapeModel;
import java.util.regex.Pattern;

/** The code for the property of an object that tells it from the other cases of a sealed type. */
final class TagCode {
  private static final String KEY = "the tag";
  private static final Pattern NO_LETTERS = Pattern.compile("^[^A-Za-z]+|[^A-Za-z0-9]");

  private TagCode() {}

  /** Claims the name of the constant. */
  static void claimConstant(ShapeModel shape, NameAllocator constants) {
    shape.tag().ifPresent(t -> constants.newName(CodecClass.upperSnake(word(t.property())), KEY));
  }

  /** Claims the name of the local variable. */
  static void claimLocal(ShapeModel shape, NameAllocator locals) {
    shape.tag().ifPresent(t -> locals.newName(word(t.property()), KEY));
  }

  /** The constant with the property's name. */
  static CodeBlock constant(NameAllocator constants) {
    return CodeBlock.of("$L", constants.get(KEY));
  }

  /** Adds the constant with the property's name. */
  static void addConstant(TypeSpec.Builder spec, ShapeModel shape, NameAllocator constants) {
    shape
        .tag()
        .ifPresent(
            tag ->
                spec.addField(
                    FieldSpec.builder(
                            JavaTypes.json("JsonName"), constants.get(KEY), CodecClass.CONSTANT)
                        .initializer("$T.of($S)", JavaTypes.json("JsonName"), tag.property())
                        .build()));
  }

  /** Adds the local variable for what the property says. */
  static void declare(MethodSpec.Builder read, ShapeModel shape, NameAllocator locals) {
    if (shape.tag().isPresent()) {
      read.addStatement("$T $N = null", JavaTypes.STRING, locals.get(KEY));
    }
  }

  /** Adds the branch that reads the property; it is the first of the object's names. */
  static void addBranch(MethodSpec.Builder read, ShapeModel shape, NameAllocator locals) {
    if (shape.tag().isPresent()) {
      read.addStatement("case 0 -> $N = json.readString()", locals.get(KEY));
    }
  }

  /** Adds the check of what the property said. */
  static void require(
      MethodSpec.Builder read, ShapeModel shape, NameAllocator constants, NameAllocator locals) {
    shape
        .tag()
        .ifPresent(
            tag ->
                read.addStatement(
                    "json.requireTag($L, $N, $S)",
                    constant(constants),
                    locals.get(KEY),
                    tag.value()));
  }

  /** A word that can begin a Java name: {@code type} of {@code @type}. */
  private static String word(String property) {
    String word = NO_LETTERS.matcher(property).replaceAll("");
    return word.isEmpty() ? "tag" : word;
  }
}
