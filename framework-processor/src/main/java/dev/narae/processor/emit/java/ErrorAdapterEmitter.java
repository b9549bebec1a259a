package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ErrorClassModel;
import dev.narae.processor.model.ErrorClassModel.Caught;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the class that calls the {@code @OnError} methods of a class. */
final class ErrorAdapterEmitter {
  private static final ClassName REPLY = JavaTypes.lambda("Reply");

  /** A problem is one of these too, but says itself how it is answered. */
  private static final Set<String> ABOVE_PROBLEMS =
      Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Throwable");

  private final Codecs codecs;

  ErrorAdapterEmitter(ModuleModel known) {
    this.codecs = Codecs.json(known);
  }

  GeneratedSource emit(ErrorClassModel errors) {
    ClassName target = JavaTypes.className(errors.type());
    ParameterizedTypeName provider = ParameterizedTypeName.get(JavaTypes.PROVIDER, target);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(errors.adapterType()))
            .addJavadoc("Answers for exceptions by the methods of {@link $T}.", target)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    for (Caught caught : errors.caught()) {
      addCodecConstant(spec, caught);
    }
    spec.addField(provider, "errors", Modifier.PRIVATE, Modifier.FINAL);
    spec.addMethod(
        MethodSpec.constructorBuilder()
            .addAnnotation(JavaTypes.INJECT)
            .addParameter(provider, "errors")
            .addStatement("this.errors = errors")
            .build());
    for (Caught caught : errors.caught()) {
      spec.addMethod(method(caught));
    }
    return GeneratedSource.of(errors.adapterType(), List.of(errors.type()), spec);
  }

  private void addCodecConstant(TypeSpec.Builder spec, Caught caught) {
    Optional<ValueType> type = caught.response().flatMap(ResultModel::type);
    if (type.isPresent() && !isConstant(type.get())) {
      spec.addField(
          FieldSpec.builder(
                  ParameterizedTypeName.get(codecs.codecType(), JavaTypes.boxed(type.get())),
                  constant(caught),
                  CodecClass.CONSTANT)
              .initializer(codecs.of(type.get()))
              .build());
    }
  }

  private boolean isConstant(ValueType type) {
    return Contents.of(type).isPresent() || codecs.isConstant(type);
  }

  private CodeBlock codec(ValueType type, Caught caught) {
    return Contents.of(type)
        .orElseGet(() -> isConstant(type) ? codecs.of(type) : CodeBlock.of("$L", constant(caught)));
  }

  private static String constant(Caught caught) {
    return CodecClass.upperSnake(caught.javaName()) + "_RESULT";
  }

  private MethodSpec method(Caught caught) {
    ClassName exception = JavaTypes.className(caught.exception());
    boolean aboveProblems = ABOVE_PROBLEMS.contains(caught.exception().qualified());
    boolean any = caught.exception().qualified().equals("java.lang.Throwable");
    CodeBlock type = CodeBlock.of("failure instanceof $T e", exception);
    CodeBlock noProblem = CodeBlock.of("!(failure instanceof $T)", JavaTypes.http("Problem"));
    // A pattern that always matches does not compile before Java 21.
    CodeBlock whole = any ? noProblem : CodeBlock.of("$L && $L", type, noProblem);
    CodeBlock condition = aboveProblems ? whole : type;
    String arguments = (any ? "failure" : "e") + (caught.withRequest() ? ", request" : "");
    CodeBlock call = CodeBlock.of("errors.get().$L($L)", caught.javaMethod(), arguments);
    return MethodSpec.methodBuilder(caught.javaName())
        .addJavadoc("The answer for a {@link $T}, null for any other exception.", exception)
        .addModifiers(Modifier.PUBLIC)
        .returns(REPLY)
        .addParameter(Throwable.class, "failure")
        .addParameter(JavaTypes.http("Request"), "request")
        .addException(Exception.class)
        .beginControlFlow("if ($L)", condition)
        .addStatement(answer(caught, call))
        .endControlFlow()
        .addStatement("return null")
        .build();
  }

  /** A problem is thrown: it takes the way that all problems take. */
  private CodeBlock answer(Caught caught, CodeBlock call) {
    if (caught.response().isEmpty()) {
      return CodeBlock.of("throw $L", call);
    }
    CodeBlock codec =
        caught
            .response()
            .get()
            .type()
            .map(t -> CodeBlock.of("$L,$W", codec(t, caught)))
            .orElse(CodeBlock.of(""));
    return CodeBlock.of("return $T.of($L$L)", REPLY, codec, call);
  }
}
