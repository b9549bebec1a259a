package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.UnionModel;
import dev.narae.processor.model.UnionModel.Case;
import dev.narae.processor.model.ValueType.Named;
import java.util.List;

/** Emits the codec of a sealed type, which leaves each value to the codec of its case. */
final class UnionCodecEmitter {
  private static final ClassName NAME = JavaTypes.json("JsonName");
  private static final String VALUE = "value";

  private final Codecs codecs;
  private final Format format;

  /** What differs between the formats. */
  private enum Format {
    JSON("json", "JSON codec"),
    ITEM("item", "DynamoDB form");

    private final String variable;
    private final String description;

    Format(String variable, String description) {
      this.variable = variable;
      this.description = description;
    }

    ClassName type(String suffix) {
      return this == JSON ? JavaTypes.json("Json" + suffix) : JavaTypes.dynamo("Item" + suffix);
    }
  }

  private UnionCodecEmitter(Codecs codecs, Format format) {
    this.codecs = codecs;
    this.format = format;
  }

  static UnionCodecEmitter json(ModuleModel known) {
    return new UnionCodecEmitter(Codecs.json(known), Format.JSON);
  }

  static UnionCodecEmitter item(ModuleModel known) {
    return new UnionCodecEmitter(Codecs.item(known), Format.ITEM);
  }

  GeneratedSource emit(ShapeModel shape) {
    TypeName type = codecs.generated(shape.type());
    UnionModel union = shape.union().orElseThrow();
    TypeSpec.Builder spec = CodecClass.begin(type, shape, codecs.codecType(), format.description);
    addConstants(spec, union);
    spec.addMethod(write(shape, union));
    spec.addMethod(read(shape, union));
    return GeneratedSource.of(type, List.of(shape.type()), spec);
  }

  private void addConstants(TypeSpec.Builder spec, UnionModel union) {
    boolean json = format == Format.JSON;
    if (json) {
      spec.addField(
          FieldSpec.builder(NAME, "TAG", CodecClass.CONSTANT)
              .initializer("$T.of($S)", NAME, union.discriminator())
              .build());
    }
    CodeBlock names =
        union.cases().stream()
            .map(
                c ->
                    json ? CodeBlock.of("$T.of($S)", NAME, c.name()) : CodeBlock.of("$S", c.name()))
            .collect(CodeBlock.joining(",$W"));
    ClassName type = format.type("Names");
    spec.addField(
        FieldSpec.builder(type, "CASES", CodecClass.CONSTANT)
            .initializer("$T.of($L)", type, names)
            .build());
  }

  /** The last case is what remains: Java knows of no others. */
  private MethodSpec write(ShapeModel shape, UnionModel union) {
    MethodSpec.Builder method =
        CodecClass.override("write")
            .addParameter(format.type("Writer"), format.variable)
            .addParameter(JavaTypes.className(shape.type()), VALUE);
    NameAllocator locals = new NameAllocator();
    locals.newName(format.variable);
    locals.newName(VALUE);
    List<Case> cases = union.cases();
    if (cases.isEmpty()) {
      return method.build(); // All of them have a mistake, which is reported.
    }
    for (int i = 0; i < cases.size() - 1; i++) {
      ClassName type = JavaTypes.className(cases.get(i).type());
      String local = locals.newName(lowerCamel(cases.get(i).type().simple()));
      String condition = "if (value instanceof $T $N)";
      if (i == 0) {
        method.beginControlFlow(condition, type, local);
      } else {
        method.nextControlFlow("else " + condition, type, local);
      }
      method.addStatement("$L.write($L, $N)", codec(cases.get(i)), format.variable, local);
    }
    Case last = cases.get(cases.size() - 1);
    CodeBlock rest =
        CodeBlock.of(
            "$L.write($L, ($T) value)",
            codec(last),
            format.variable,
            JavaTypes.className(last.type()));
    if (cases.size() == 1) {
      return method.addStatement(rest).build();
    }
    return method.nextControlFlow("else").addStatement(rest).endControlFlow().build();
  }

  private MethodSpec read(ShapeModel shape, UnionModel union) {
    MethodSpec.Builder method =
        CodecClass.override("read")
            .returns(JavaTypes.className(shape.type()))
            .addParameter(format.type("Reader"), format.variable);
    CodeBlock tag =
        format == Format.JSON
            ? CodeBlock.of("json.readTag(TAG, CASES)")
            : CodeBlock.of("item.readTag($S, CASES)", union.discriminator());
    CodeBlock.Builder branches = CodeBlock.builder();
    List<Case> cases = union.cases();
    for (int i = 0; i < cases.size(); i++) {
      branches.addStatement("case $L -> $L.read($L)", i, codec(cases.get(i)), format.variable);
    }
    branches.addStatement("default -> null");
    return method.addCode("return switch ($L) {\n$>$L$<};\n", tag, branches.build()).build();
  }

  private CodeBlock codec(Case one) {
    return codecs.of(new Named(one.type()));
  }

  private static String lowerCamel(String simpleName) {
    return Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
  }
}
