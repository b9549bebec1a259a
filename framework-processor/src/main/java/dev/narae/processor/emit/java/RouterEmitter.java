package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.JsonLimitsModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the router of an app: which route each method and path means, and who answers it. */
final class RouterEmitter {
  private static final ClassName ROUTER = JavaTypes.lambda("Router");
  private static final ClassName TABLE = JavaTypes.lambda("RouteTable");
  private static final ClassName LIMITS = JavaTypes.json("JsonLimits");
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
            .addField(table(app))
            .addField(GuardTable.field(app));
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addAnnotation(JavaTypes.INJECT);
    for (RouteClassModel routes : classes) {
      String field = fields.get(routes.type());
      ClassName adapter = JavaTypes.className(routes.adapterType());
      spec.addField(adapter, field, Modifier.PRIVATE, Modifier.FINAL);
      constructor.addParameter(adapter, field).addStatement("this.$N = $N", field, field);
    }
    for (TypeName filter : app.filters()) {
      String field = fields.newName(decapitalize(filter), filter);
      addProvider(spec, constructor, filter, field);
    }
    if (app.hasErrorAnswers()) {
      addProvider(spec, constructor, app.errorAnswersType(), "errorAnswers");
    }
    spec.addMethod(constructor.build());
    addJsonLimits(spec, app.jsonLimits());
    if (!app.texts().isEmpty()) {
      spec.addMethod(
          CodecClass.override("texts")
              .returns(JavaTypes.APP_TEXTS)
              .addStatement("return new $T()", JavaTypes.className(app.textsType()))
              .build());
    }
    spec.addMethod(
        CodecClass.override("routes").returns(TABLE).addStatement("return ROUTES").build());
    spec.addMethod(GuardTable.method());
    addCalls(spec, app, fields);
    if (app.hasErrorAnswers()) {
      spec.addMethod(
          CodecClass.override("errorAnswers")
              .returns(JavaTypes.lambda("ErrorAnswers"))
              .addStatement("return errorAnswers.get()")
              .build());
    }
    return GeneratedSource.of(app.routerType(), origins, spec);
  }

  private static void addJsonLimits(TypeSpec.Builder spec, JsonLimitsModel limits) {
    if (limits.equals(JsonLimitsModel.DEFAULT)) {
      return;
    }
    spec.addField(
        FieldSpec.builder(LIMITS, "JSON_LIMITS", CodecClass.CONSTANT)
            .initializer(
                "$T.of($L, $L, $L, $L, $L, $L)",
                LIMITS,
                limits.depth(),
                limits.bytes(),
                limits.tokens(),
                limits.name(),
                limits.number(),
                limits.string())
            .build());
    spec.addMethod(
        CodecClass.override("jsonLimits")
            .returns(LIMITS)
            .addStatement("return JSON_LIMITS")
            .build());
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

  /** A provider, so that a request makes only what it needs. */
  private static void addProvider(
      TypeSpec.Builder spec, MethodSpec.Builder constructor, TypeName type, String field) {
    ParameterizedTypeName provider =
        ParameterizedTypeName.get(JavaTypes.PROVIDER, JavaTypes.className(type));
    spec.addField(provider, field, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addParameter(provider, field).addStatement("this.$N = $N", field, field);
  }

  private static void addCalls(TypeSpec.Builder spec, AppModel app, NameAllocator fields) {
    MethodSpec.Builder call =
        CodecClass.override("call")
            .returns(REPLY)
            .addParameter(int.class, "route")
            .addParameter(REQUEST, "request")
            .addException(Exception.class);
    if (app.filters().isEmpty()) {
      spec.addMethod(call.addCode(cases(app, fields)).build());
      return;
    }
    CodeBlock filters =
        app.filters().stream()
            .map(f -> CodeBlock.of("$N", fields.get(f)))
            .collect(CodeBlock.joining(",$W"));
    spec.addMethod(
        call.addStatement("return routeCall(route, request).within($L).answer()", filters).build());
    spec.addMethod(
        MethodSpec.methodBuilder("routeCall")
            .addModifiers(Modifier.PRIVATE)
            .returns(JavaTypes.lambda("RouteCall"))
            .addParameter(int.class, "route")
            .addParameter(REQUEST, "request")
            .addCode(cases(app, fields))
            .build());
  }

  private static CodeBlock cases(AppModel app, NameAllocator fields) {
    List<RouteModel> routes = app.module().routes();
    if (routes.isEmpty()) {
      // A switch expression without a result does not compile.
      return CodeBlock.of("throw new $T(route);\n", IndexOutOfBoundsException.class);
    }
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (route) {\n").indent();
    for (int i = 0; i < routes.size(); i++) {
      RouteModel route = routes.get(i);
      RouteClassModel owner = app.module().owner(route);
      String method = app.filters().isEmpty() ? route.javaName() : owner.callName(route);
      cases.add("case $L -> $N.$N(request);\n", i, fields.get(owner.type()), method);
    }
    cases.add("default -> throw new $T(route);\n", IndexOutOfBoundsException.class).unindent();
    return cases.add("};\n").build();
  }

  static String decapitalize(TypeName type) {
    String name = type.simple();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
