package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that Lambda instantiates. */
final class HandlerEmitter {
  GeneratedSource emit(AppModel app, List<TypeName> origins) {
    ClassName daggerComponent =
        ClassName.get(app.type().packageName(), "Dagger" + app.componentType().simple());
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(app.handlerType()))
            .addJavadoc("Lambda's entry to {@link $T}.", JavaTypes.className(app.type()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(JavaTypes.lambda("LambdaHandler"))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("For Lambda: settings come from the function's environment.")
                    .addModifiers(Modifier.PUBLIC)
                    .addStatement("this($T.system())", JavaTypes.ENVIRONMENT)
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("For tests and local runs, with settings of their own.")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(JavaTypes.ENVIRONMENT, "environment")
                    .addStatement(
                        "this($T.factory().create(environment).router(), environment)",
                        daggerComponent)
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("For tests, with the router of a component of their own.")
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(JavaTypes.className(app.routerType()), "router")
                    .addParameter(JavaTypes.ENVIRONMENT, "environment")
                    .addStatement("super(router, environment)")
                    .build());
    return GeneratedSource.of(app.handlerType(), origins, spec);
  }
}
