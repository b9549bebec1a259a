package dev.narae.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.TextsModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that holds an app's own texts of messages. */
final class TextsEmitter {
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  GeneratedSource emit(AppModel app, List<TypeName> origins) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(app.textsType()))
            .addJavadoc("What {@link $T} says itself.", JavaTypes.className(app.type()))
            .addModifiers(Modifier.FINAL)
            .superclass(JavaTypes.APP_TEXTS);
    spec.addMethod(
        CodecClass.override("languages")
            .returns(ParameterizedTypeName.get(JavaTypes.LIST, JavaTypes.STRING))
            .addStatement("return $T.of($L)", JavaTypes.LIST, languages(app))
            .build());
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch (language) {\n").indent();
    for (TextsModel texts : app.texts()) {
      choice.add("case $S -> $N(key);\n", texts.language(), method(texts));
    }
    choice.add("default -> null;\n").unindent().add("};\n");
    spec.addMethod(
        CodecClass.override("text")
            .addAnnotation(NULLABLE)
            .returns(JavaTypes.STRING)
            .addParameter(JavaTypes.STRING, "language")
            .addParameter(JavaTypes.STRING, "key")
            .addCode(choice.build())
            .build());
    app.texts().forEach(texts -> spec.addMethod(lookup(texts)));
    return GeneratedSource.of(app.textsType(), origins, spec);
  }

  private static CodeBlock languages(AppModel app) {
    return app.texts().stream()
        .map(texts -> CodeBlock.of("$S", texts.language()))
        .collect(CodeBlock.joining(", "));
  }

  /** A language may be a word of Java: {@code is}, {@code do} in old codes. */
  private static String method(TextsModel texts) {
    return "in" + Character.toUpperCase(texts.language().charAt(0)) + texts.language().substring(1);
  }

  private static MethodSpec lookup(TextsModel texts) {
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (key) {\n").indent();
    texts.texts().forEach((key, text) -> cases.add("case $S -> $S;\n", key, text));
    cases.add("default -> null;\n").unindent().add("};\n");
    return MethodSpec.methodBuilder(method(texts))
        .addAnnotation(AnnotationSpec.builder(NULLABLE).build())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(JavaTypes.STRING)
        .addParameter(JavaTypes.STRING, "key")
        .addCode(cases.build())
        .build();
  }
}
