package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the Dagger module that provides an app's tables. */
final class BindingsEmitter {
  private static final ClassName CLIENT = JavaTypes.dynamo("DynamoClient");
  private static final ClassName TRANSPORTS =
      ClassName.get("dev.narae.dynamodb.transport", "DynamoTransports");

  GeneratedSource emit(AppModel app, List<TypeName> origins) {
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(JavaTypes.className(app.bindingsType()))
            .addJavadoc("What {@link $T} can inject.", JavaTypes.className(app.type()))
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(JavaTypes.dagger("Module"));
    List<EntityModel> entities = app.module().entities();
    if (!entities.isEmpty()) {
      spec.addMethod(
          provider("dynamoClient", CLIENT)
              .addParameter(JavaTypes.ENVIRONMENT, "environment")
              .addStatement("return $T.create(environment)", TRANSPORTS)
              .build());
    }
    NameAllocator names = new NameAllocator();
    for (EntityModel entity : entities) {
      String simple = entity.tableType().simple();
      String name = names.newName(Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
      ClassName table = JavaTypes.className(entity.tableType());
      spec.addMethod(
          provider(name, table)
              .addParameter(CLIENT, "client")
              .addParameter(JavaTypes.ENVIRONMENT, "environment")
              .addStatement(
                  "return new $T(client, environment.required($S))",
                  table,
                  entity.environmentVariable())
              .build());
    }
    return GeneratedSource.of(app.bindingsType(), origins, spec);
  }

  private static MethodSpec.Builder provider(String name, ClassName type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(JavaTypes.dagger("Provides"))
        .addAnnotation(JavaTypes.SINGLETON)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type);
  }
}
