package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that Lambda instantiates for an authorizer of the user's. */
final class AuthorizerHandlerEmitter {
  private final ModuleModel known;

  AuthorizerHandlerEmitter(ModuleModel known) {
    this.known = known;
  }

  GeneratedSource emit(AuthModel.Lambda auth, List<TypeName> origins) {
    ClassName authorizer = JavaTypes.className(auth.authorizer());
    TypeName component = auth.componentType();
    ClassName daggerComponent =
        ClassName.get(component.packageName(), "Dagger" + component.simple());
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(auth.handlerType()))
            .addJavadoc("Lambda's entry to {@link $T}.", authorizer)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    JavaTypes.lambda("AuthorizerHandler"), JavaTypes.className(auth.claims())))
            .addMethod(HandlerEmitter.forLambda())
            .addMethod(
                HandlerEmitter.withEnvironment()
                    .addStatement(
                        "super(\n$T.factory().create(environment).authorizer(),\n$T.CODEC,\n$S,\nenvironment)",
                        daggerComponent,
                        JavaTypes.className(auth.claims().sibling("Json")),
                        principal(auth))
                    .build());
    return GeneratedSource.of(auth.handlerType(), origins, spec);
  }

  /** What tells callers apart: what says so by its name, or else the first component. */
  private String principal(AuthModel.Lambda auth) {
    List<ComponentModel> components =
        known.shape(auth.claims()).components().stream()
            .filter(c -> c.property().isWritten())
            .toList();
    for (String name : List.of("principalId", "sub")) {
      for (ComponentModel component : components) {
        boolean certain = component.presence().isRequired() || component.presence().isDefault();
        if (component.property().name().equals(name) && certain) {
          return name;
        }
      }
    }
    return components.get(0).property().name();
  }
}
