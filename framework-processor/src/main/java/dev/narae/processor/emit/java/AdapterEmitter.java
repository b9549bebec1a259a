package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the class that binds, calls and encodes for a class with routes. */
final class AdapterEmitter {
  private static final ClassName BINDER = JavaTypes.lambda("Binder");
  private static final ClassName REPLY = JavaTypes.lambda("Reply");
  private static final ClassName REQUEST = JavaTypes.http("Request");

  private final Codecs codecs;
  private final ParamBinding binding;
  private final ConstraintChecks checks;

  AdapterEmitter(ModuleModel known) {
    this.codecs = Codecs.json(known);
    this.binding = new ParamBinding(known);
    this.checks = new ConstraintChecks(known);
  }

  GeneratedSource emit(RouteClassModel routes) {
    ClassName target = JavaTypes.className(routes.type());
    ParameterizedTypeName provider = ParameterizedTypeName.get(JavaTypes.PROVIDER, target);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(routes.adapterType()))
            .addJavadoc("Binds requests to {@link $T} and encodes what it answers.", target)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    NameAllocator constants = new NameAllocator();
    for (RouteModel route : routes.routes()) {
      addCodecConstants(spec, route, constants);
    }
    spec.addField(provider, "routes", Modifier.PRIVATE, Modifier.FINAL);
    spec.addMethod(
        MethodSpec.constructorBuilder()
            .addAnnotation(JavaTypes.INJECT)
            .addParameter(provider, "routes")
            .addStatement("this.routes = routes")
            .build());
    for (RouteModel route : routes.routes()) {
      spec.addMethod(method(route, constants));
    }
    return GeneratedSource.of(routes.adapterType(), List.of(routes.type()), spec);
  }

  private void addCodecConstants(TypeSpec.Builder spec, RouteModel route, NameAllocator constants) {
    for (ParamModel param : route.params()) {
      if (param.place() == Place.BODY && !codecs.isConstant(param.type())) {
        String name = CodecClass.upperSnake(route.javaName() + "_" + param.name());
        addCodecConstant(spec, param.type(), constants.newName(name, tag(route, param.name())));
      }
    }
    Optional<ValueType> result = route.result().type();
    if (result.isPresent() && !codecs.isConstant(result.get())) {
      String name = CodecClass.upperSnake(route.javaName()) + "_RESULT";
      addCodecConstant(spec, result.get(), constants.newName(name, tag(route, "")));
    }
  }

  private void addCodecConstant(TypeSpec.Builder spec, ValueType type, String name) {
    spec.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(codecs.codecType(), JavaTypes.boxed(type)),
                name,
                CodecClass.CONSTANT)
            .initializer(codecs.of(type))
            .build());
  }

  private CodeBlock codec(ValueType type, NameAllocator constants, String tag) {
    return codecs.isConstant(type) ? codecs.of(type) : CodeBlock.of("$L", constants.get(tag));
  }

  private static String tag(RouteModel route, String param) {
    return route.javaName() + " " + param;
  }

  private MethodSpec method(RouteModel route, NameAllocator constants) {
    NameAllocator locals = locals(route);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(route.javaName())
            .addJavadoc("{@code $L}", route.key())
            .addModifiers(Modifier.PUBLIC)
            .returns(REPLY)
            .addParameter(REQUEST, "request")
            .addException(Exception.class);
    if (route.params().stream().anyMatch(AdapterEmitter::isBound)) {
      addBinding(method, route, constants, locals);
    }
    CodeBlock call =
        route.params().stream()
            .map(p -> binding.argument(p, locals.get(p.name())))
            .collect(CodeBlock.joining(",$W", "routes.get()." + route.javaMethod() + "(", ")"));
    if (route.has(Place.IF_MATCH)) {
      ClassName conflict = JavaTypes.dynamo("VersionConflictException");
      method.beginControlFlow("try");
      addAnswer(method, route, call, constants);
      method.nextControlFlow("catch ($T e)", conflict);
      method.addStatement("throw e.asPreconditionFailed()").endControlFlow();
    } else {
      addAnswer(method, route, call, constants);
    }
    return method.build();
  }

  private static NameAllocator locals(RouteModel route) {
    NameAllocator locals = new NameAllocator();
    locals.newName("request");
    locals.newName("routes");
    locals.newName("in");
    locals.newName("e");
    route.params().forEach(p -> locals.newName(p.name(), p.name()));
    return locals;
  }

  private static boolean isBound(ParamModel param) {
    return param.place().isBound();
  }

  /** Reads every parameter, checks every constraint, and only then goes on. */
  private void addBinding(
      MethodSpec.Builder method, RouteModel route, NameAllocator constants, NameAllocator locals) {
    List<ParamModel> bound = route.params().stream().filter(AdapterEmitter::isBound).toList();
    method.addStatement("$T in = new $T(request)", BINDER, BINDER);
    for (ParamModel param : bound) {
      CodeBlock value =
          param.place() == Place.BODY
              ? binding.body(param, codec(param.type(), constants, tag(route, param.name())))
              : binding.parameter(param);
      method.addStatement("$T $N = $L", binding.localType(param), locals.get(param.name()), value);
    }
    bound.forEach(p -> addChecks(method, p, locals.get(p.name())));
    method.addStatement("in.check()");
  }

  private void addChecks(MethodSpec.Builder method, ParamModel param, String local) {
    ValueType type = param.type();
    List<Constraint> constraints = param.constraints();
    if (!checks.isNeeded(type, constraints)) {
      return;
    }
    boolean body = param.place() == Place.BODY;
    CodeBlock place = body ? ConstraintChecks.HERE : CodeBlock.of("$S", param.wireName());
    if (body) {
      method.addStatement("in.violations().enterBody()");
    }
    CodeBlock violations = CodeBlock.of("in.violations()");
    checks.add(method, violations, place, CodeBlock.of("$N", local), type, constraints);
    if (body) {
      method.addStatement("in.violations().exitBody()");
    }
  }

  private void addAnswer(
      MethodSpec.Builder method, RouteModel route, CodeBlock call, NameAllocator constants) {
    ResultModel result = route.result();
    CodeBlock headers = headers(route);
    Optional<CodeBlock> codec = result.type().map(t -> codec(t, constants, tag(route, "")));
    switch (result.kind()) {
      case VOID ->
          method
              .addStatement("$L", call)
              .addStatement("return $T.empty($L)$L", REPLY, route.status(), headers);
      case VALUE ->
          method.addStatement(
              "return $T.json($L,$W$L,$W$L)$L",
              REPLY,
              route.status(),
              codec.orElseThrow(),
              call,
              headers);
      case OPTIONAL ->
          method.addStatement(
              "return $T.optional($L,$W$L,$W$L)$L",
              REPLY,
              route.status(),
              codec.orElseThrow(),
              call,
              headers);
      case RESPONSE ->
          method.addStatement(
              "return $T.of($L$L)$L",
              REPLY,
              codec.map(c -> CodeBlock.of("$L,$W", c)).orElse(CodeBlock.of("")),
              call,
              headers);
    }
  }

  private static CodeBlock headers(RouteModel route) {
    return route.answer().headers().stream()
        .map(h -> CodeBlock.of("\n.defaultHeader($S, $S)", h.name(), h.value()))
        .collect(CodeBlock.joining(""));
  }
}
