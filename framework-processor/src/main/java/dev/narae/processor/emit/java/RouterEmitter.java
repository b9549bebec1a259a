package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the router of an app: which route each method and path means, and who answers it. */
final class RouterEmitter {
  private static final ClassName ROUTER = JavaTypes.lambda("Router");
  private static final ClassName TABLE = JavaTypes.lambda("RouteTable");
  private static final ClassName REPLY = JavaTypes.lambda("Reply");
  private static final ClassName REQUEST = JavaTypes.http("Request");

  GeneratedSource emit(AppModel app, List<TypeName> origins) {
    List<RouteClassModel> classes = app.module().routeClasses();
    NameAllocator fields = new NameAllocator();
    fields.newName("request");
    fields.newName("route");
    fields.newName("errorAnswers");
    classes.forEach(c -> fields.newName(decapitalize(c.type()), c.type()));
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(app.routerType()))
            .addJavadoc("Routes of {@link $T}.", JavaTypes.className(app.type()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ROUTER)
            .addField(table(app));
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addAnnotation(JavaTypes.INJECT);
    for (RouteClassModel routes : classes) {
      String field = fields.get(routes.type());
      ClassName adapter = JavaTypes.className(routes.adapterType());
      spec.addField(adapter, field, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addParameter(adapter, field).addStatement("this.$N = $N", field, field);
    }
    if (app.hasErrorAnswers()) {
      ClassName answers = JavaTypes.className(app.errorAnswersType());
      spec.addField(answers, "errorAnswers", Modifier.PRIVATE, Modifier.FINAL);
      constructor
          .addParameter(answers, "errorAnswers")
          .addStatement("this.errorAnswers = errorAnswers");
    }
    spec.addMethod(constructor.build());
    spec.addMethod(
        CodecClass.override("routes").returns(TABLE).addStatement("return ROUTES").build());
    spec.addMethod(call(app, fields));
    if (app.hasErrorAnswers()) {
      spec.addMethod(
          CodecClass.override("errorAnswers")
              .returns(JavaTypes.lambda("ErrorAnswers"))
              .addStatement("return errorAnswers")
              .build());
    }
    return GeneratedSource.of(app.routerType(), origins, spec);
  }

  private static FieldSpec table(AppModel app) {
    CodeBlock keys =
        app.module().routes().stream()
            .map(r -> CodeBlock.of("$S", r.key()))
            .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(TABLE, "ROUTES", CodecClass.CONSTANT)
        .initializer("$T.of(\n$>$>$L$<$<)", TABLE, keys)
        .build();
  }

  private static MethodSpec call(AppModel app, NameAllocator fields) {
    MethodSpec.Builder method =
        CodecClass.override("call")
            .returns(REPLY)
            .addParameter(int.class, "route")
            .addParameter(REQUEST, "request")
            .addException(Exception.class);
    List<RouteModel> routes = app.module().routes();
    if (routes.isEmpty()) {
      // A switch expression without a result does not compile.
      return method.addStatement("throw new $T(route)", IndexOutOfBoundsException.class).build();
    }
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (route) {\n").indent();
    for (int i = 0; i < routes.size(); i++) {
      RouteModel route = routes.get(i);
      String field = fields.get(app.module().owner(route).type());
      cases.add("case $L -> $N.$N(request);\n", i, field, route.javaName());
    }
    cases.add("default -> throw new $T(route);\n", IndexOutOfBoundsException.class).unindent();
    return method.addCode(cases.add("};\n").build()).build();
  }

  static String decapitalize(TypeName type) {
    String name = type.simple();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
