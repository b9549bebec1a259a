package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.CorsModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that Lambda instantiates. */
final class HandlerEmitter {
  GeneratedSource emit(AppModel app, List<TypeName> origins) {
    ClassName daggerComponent =
        ClassName.get(app.type().packageName(), "Dagger" + app.componentType().simple());
    CodeBlock router = CodeBlock.of("$T.factory().create(environment).router()", daggerComponent);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(app.handlerType()))
            .addJavadoc("Lambda's entry to {@link $T}.", JavaTypes.className(app.type()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(JavaTypes.lambda("LambdaHandler"))
            .addMethod(forLambda())
            .addMethod(withEnvironment().addStatement("this($L, environment)", router).build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("For tests, with the router of a component of their own.")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(JavaTypes.className(app.routerType()), "router")
                    .addParameter(JavaTypes.ENVIRONMENT, "environment")
                    .addStatement("super(router, environment$L)", cors(app))
                    .build());
    return GeneratedSource.of(app.handlerType(), origins, spec);
  }

  /** The constructor that Lambda calls. */
  static MethodSpec forLambda() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For Lambda: settings come from the function's environment.")
        .addModifiers(Modifier.PUBLIC)
        .addStatement("this($T.system())", JavaTypes.ENVIRONMENT)
        .build();
  }

  /** The constructor that the one for Lambda calls, still without its statement. */
  static MethodSpec.Builder withEnvironment() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For tests and local runs, with settings of their own.")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(JavaTypes.ENVIRONMENT, "environment");
  }

  /** Behind API Gateway's HTTP APIs and function URLs, AWS does CORS. */
  private static CodeBlock cors(AppModel app) {
    boolean function = app.api() == ApiType.REST || app.api() == ApiType.ALB;
    if (!function || app.cors().isEmpty()) {
      return CodeBlock.of("");
    }
    CorsModel cors = app.cors().get();
    return CodeBlock.of(
        ",\n$T.of(environment, $S, $S, $L, $L)",
        JavaTypes.lambda("Cors"),
        String.join(", ", cors.headers()),
        String.join(", ", cors.exposed()),
        cors.credentials(),
        cors.maxAgeSeconds());
  }
}
