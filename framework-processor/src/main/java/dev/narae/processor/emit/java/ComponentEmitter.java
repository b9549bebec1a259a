package dev.narae.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the Dagger component of an app. */
final class ComponentEmitter {
  GeneratedSource emit(AppModel app, List<TypeName> origins) {
    return emit(app, app.componentType(), app.type(), "router", app.routerType(), origins);
  }

  /** The component of an authorizer, which can inject what routes can. */
  GeneratedSource emit(AppModel app, AuthModel.Lambda auth, List<TypeName> origins) {
    TypeName type = auth.authorizer();
    return emit(app, auth.componentType(), type, "authorizer", type, origins);
  }

  private static GeneratedSource emit(
      AppModel app,
      TypeName type,
      TypeName around,
      String method,
      TypeName result,
      List<TypeName> origins) {
    ClassName component = JavaTypes.className(type);
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(JavaTypes.dagger("Component"));
    annotation.addMember("modules", "$T.class", JavaTypes.className(app.bindingsType()));
    for (TypeName module : app.daggerModules()) {
      annotation.addMember("modules", "$T.class", JavaTypes.className(module));
    }
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(component)
            .addJavadoc("Puts {@link $T} together.", JavaTypes.className(around))
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(JavaTypes.SINGLETON)
            .addAnnotation(annotation.build())
            .addMethod(abstractMethod(method).returns(JavaTypes.className(result)).build())
            .addType(factory(component));
    return GeneratedSource.of(type, origins, spec);
  }

  private static TypeSpec factory(ClassName component) {
    return TypeSpec.interfaceBuilder("Factory")
        .addJavadoc("Creates the component for an environment.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addAnnotation(JavaTypes.dagger("Component").nestedClass("Factory"))
        .addMethod(
            abstractMethod("create")
                .returns(component)
                .addParameter(
                    ParameterSpec.builder(JavaTypes.ENVIRONMENT, "environment")
                        .addAnnotation(JavaTypes.dagger("BindsInstance"))
                        .build())
                .build())
        .build();
  }

  private static MethodSpec.Builder abstractMethod(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT);
  }
}
