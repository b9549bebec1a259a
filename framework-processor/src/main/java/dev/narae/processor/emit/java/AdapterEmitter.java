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
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the class that binds, calls and encodes for a class with routes. */
final class AdapterEmitter {
  private static final ClassName BINDER = JavaTypes.lambda("Binder");
  private static final ClassName REPLY = JavaTypes.lambda("Reply");
  private static final ClassName REQUEST = JavaTypes.http("Request");

  /** The tag of the map that filters see the arguments in. */
  private static final Object ARGUMENTS = new Object();

  private final ModuleModel known;
  private final Codecs codecs;
  private final ParamBinding binding;
  private final ConstraintChecks checks;
  private final boolean open;

  /**
   * @param open whether filters of outside a route's class may stand around it
   */
  AdapterEmitter(ModuleModel known, boolean open) {
    this.known = known;
    this.open = open;
    this.codecs = Codecs.json(known);
    this.binding = new ParamBinding(known);
    this.checks = new ConstraintChecks(known);
  }

  GeneratedSource emit(RouteClassModel routes) {
    ClassName target = JavaTypes.className(routes.type());
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(routes.adapterType()))
            .addJavadoc("Binds requests to {@link $T} and encodes what it answers.", target)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    NameAllocator constants = new NameAllocator();
    for (RouteModel route : routes.routes()) {
      addCodecConstants(spec, route, constants);
    }
    Injected injected = Injected.of(routes, known);
    CheckConstants checkConstants = new CheckConstants(constants);
    List<MethodSpec> methods = new ArrayList<>();
    for (RouteModel route : routes.routes()) {
      Parts parts = new Parts(route, constants, checkConstants, injected);
      if (open || !route.filters().isEmpty()) {
        methods.add(answering(route, routes));
        methods.add(call(parts, routes));
      } else {
        methods.add(method(parts));
      }
    }
    checkConstants.addTo(spec);
    spec.addFields(injected.fields());
    spec.addMethod(injected.constructor());
    spec.addMethods(methods);
    return GeneratedSource.of(routes.adapterType(), List.of(routes.type()), spec);
  }

  /** A route, and what the class around its method has. */
  private record Parts(
      RouteModel route, NameAllocator constants, CheckConstants checks, Injected injected) {}

  private void addCodecConstants(TypeSpec.Builder spec, RouteModel route, NameAllocator constants) {
    for (ParamModel param : route.params()) {
      if (param.place() == Place.BODY && !codecs.isConstant(param.type())) {
        String name = CodecClass.upperSnake(route.javaName() + "_" + param.name());
        addCodecConstant(spec, param.type(), constants.newName(name, tag(route, param.name())));
      }
    }
    Optional<ValueType> result = route.result().type();
    boolean coded = result.isPresent() && AnswerCode.needsCodec(route);
    if (coded && !codecs.isConstant(result.get())) {
      String name = CodecClass.upperSnake(route.javaName()) + "_RESULT";
      addCodecConstant(spec, result.get(), constants.newName(name, tag(route, "")));
    }
    if (!route.answer().representations().isEmpty()) {
      String name = CodecClass.upperSnake(route.javaName()) + "_OFFERS";
      spec.addField(
          FieldSpec.builder(
                  AnswerCode.OFFERS, constants.newName(name, offersTag(route)), CodecClass.CONSTANT)
              .initializer(AnswerCode.offers(route))
              .build());
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

  private static String offersTag(RouteModel route) {
    return route.javaName() + " offers";
  }

  private MethodSpec method(Parts parts) {
    RouteModel route = parts.route();
    NameAllocator locals = locals(route, parts.injected());
    AnswerCode answer = answer(route, parts.constants(), parts.injected(), locals);
    MethodSpec.Builder method = signature(route);
    addChoice(method, route, parts.constants(), answer);
    addBinding(method, parts, locals);
    addCall(method, route, answer, locals);
    return method.build();
  }

  private AnswerCode answer(
      RouteModel route, NameAllocator constants, Injected injected, NameAllocator locals) {
    CodeBlock codec =
        route.result().type().isPresent() && AnswerCode.needsCodec(route)
            ? codec(route.result().type().get(), constants, tag(route, ""))
            : CodeBlock.of("");
    return new AnswerCode(injected, codec, locals.get(AnswerCode.OFFERS));
  }

  private static void addChoice(
      MethodSpec.Builder method, RouteModel route, NameAllocator constants, AnswerCode answer) {
    if (!route.answer().representations().isEmpty()) {
      answer.choose(method, route, constants.get(offersTag(route)));
    }
  }

  private static MethodSpec.Builder signature(RouteModel route) {
    return MethodSpec.methodBuilder(route.javaName())
        .addJavadoc("{@code $L}", route.key())
        .addModifiers(Modifier.PUBLIC)
        .returns(REPLY)
        .addParameter(REQUEST, "request")
        .addException(Exception.class);
  }

  /** The method of a route that filters stand around. */
  private static MethodSpec answering(RouteModel route, RouteClassModel routes) {
    return signature(route)
        .addStatement("return $N(request).answer()", routes.callName(route))
        .build();
  }

  /** The route in two steps, binding and calling, so that filters can look at what is bound. */
  private MethodSpec call(Parts parts, RouteClassModel routes) {
    RouteModel route = parts.route();
    Injected injected = parts.injected();
    NameAllocator locals = locals(route, injected);
    AnswerCode answer = answer(route, parts.constants(), injected, locals);
    MethodSpec.Builder bind =
        CodecClass.override("bind", Modifier.PROTECTED)
            .returns(JavaTypes.lambda("BoundRoute"))
            .addException(Exception.class);
    addChoice(bind, route, parts.constants(), answer);
    addBinding(bind, parts, locals);
    bind.addStatement("return $L", bound(route, answer, locals));
    TypeSpec call =
        TypeSpec.anonymousClassBuilder(
                "request, $S, $S", route.key(), routes.type().simple() + "." + route.javaMethod())
            .superclass(JavaTypes.lambda("RouteCall"))
            .addMethod(bind.build())
            .build();
    CodeBlock filters =
        route.filters().stream().map(injected::field).collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder(routes.callName(route))
        .addJavadoc("{@code $L}, for filters around it", route.key())
        .addModifiers(Modifier.PUBLIC)
        .returns(JavaTypes.lambda("RouteCall"))
        .addParameter(REQUEST, "request")
        .addStatement(
            route.filters().isEmpty() ? "return $L" : "return $L.within($L)",
            route.filters().isEmpty() ? new Object[] {call} : new Object[] {call, filters})
        .build();
  }

  private TypeSpec bound(RouteModel route, AnswerCode answer, NameAllocator locals) {
    MethodSpec.Builder invoke =
        CodecClass.override("invoke", Modifier.PROTECTED)
            .returns(REPLY)
            .addException(Exception.class);
    addCall(invoke, route, answer, locals);
    TypeSpec.Builder spec =
        TypeSpec.anonymousClassBuilder("")
            .superclass(JavaTypes.lambda("BoundRoute"))
            .addMethod(invoke.build());
    if (route.params().isEmpty()) {
      return spec.build();
    }
    MethodSpec.Builder addTo =
        CodecClass.override("addTo", Modifier.PROTECTED)
            .addParameter(
                ParameterizedTypeName.get(
                    JavaTypes.MAP, JavaTypes.STRING, ClassName.get(Object.class)),
                locals.get(ARGUMENTS))
            .addException(Exception.class);
    for (ParamModel param : route.params()) {
      addTo.addStatement(
          "$N.put($S, $L)",
          locals.get(ARGUMENTS),
          param.name(),
          binding.argument(param, locals.get(param.name())));
    }
    return spec.addMethod(addTo.build()).build();
  }

  private void addCall(
      MethodSpec.Builder method, RouteModel route, AnswerCode answer, NameAllocator locals) {
    CodeBlock call =
        route.params().stream()
            .map(p -> binding.argument(p, locals.get(p.name())))
            .collect(CodeBlock.joining(",$W", "routes.get()." + route.javaMethod() + "(", ")"));
    if (route.has(Place.IF_MATCH)) {
      ClassName conflict = JavaTypes.dynamo("VersionConflictException");
      method.beginControlFlow("try");
      answer.add(method, route, call);
      method.nextControlFlow("catch ($T e)", conflict);
      method.addStatement("throw e.asPreconditionFailed()").endControlFlow();
    } else {
      answer.add(method, route, call);
    }
  }

  private static NameAllocator locals(RouteModel route, Injected injected) {
    NameAllocator locals = new NameAllocator();
    locals.newName("request");
    locals.newName("in");
    locals.newName("e");
    injected.names().forEach(locals::newName);
    if (!route.params().isEmpty()) {
      locals.newName("arguments", ARGUMENTS);
    }
    route.params().forEach(p -> locals.newName(p.name(), p.name()));
    locals.newName("content", AnswerCode.OFFERS);
    return locals;
  }

  private static boolean isBound(ParamModel param) {
    return param.place().isBound();
  }

  /** Reads every parameter, checks every constraint, and only then goes on. */
  private void addBinding(MethodSpec.Builder method, Parts parts, NameAllocator locals) {
    RouteModel route = parts.route();
    if (route.params().stream().noneMatch(AdapterEmitter::isBound)) {
      return;
    }
    method.addStatement("$T in = new $T(request)", BINDER, BINDER);
    Function<ParamModel, CodeBlock> body = p -> body(p, route, parts.constants());
    addReads(method, route.params(), body, locals, parts.checks(), parts.injected());
    method.addStatement("in.check()");
  }

  /** Reads parameters, none of which is the body, and checks their constraints. */
  void addReads(
      MethodSpec.Builder method,
      List<ParamModel> params,
      NameAllocator locals,
      CheckConstants constants,
      Injected injected) {
    addReads(method, params, AdapterEmitter::noBody, locals, constants, injected);
  }

  private static CodeBlock noBody(ParamModel param) {
    throw new IllegalArgumentException("the body is the route's: " + param.name());
  }

  private void addReads(
      MethodSpec.Builder method,
      List<ParamModel> params,
      Function<ParamModel, CodeBlock> body,
      NameAllocator locals,
      CheckConstants constants,
      Injected injected) {
    // Claims come first: who may not call learns nothing of the rest.
    List<ParamModel> bound =
        params.stream()
            .filter(AdapterEmitter::isBound)
            .sorted(Comparator.comparing(p -> p.place() != Place.CLAIMS))
            .toList();
    for (ParamModel param : bound) {
      CodeBlock value;
      if (param.type() instanceof ValueType.Made made) {
        value = injected.made(made, known);
      } else if (param.place() == Place.BODY) {
        value = body.apply(param);
      } else {
        value = binding.parameter(param);
      }
      method.addStatement("$T $N = $L", binding.localType(param), locals.get(param.name()), value);
    }
    bound.forEach(p -> addChecks(method, p, locals.get(p.name()), constants));
  }

  private CodeBlock body(ParamModel param, RouteModel route, NameAllocator constants) {
    return Contents.of(param.type()).isPresent()
        ? binding.rawBody(param)
        : binding.body(param, codec(param.type(), constants, tag(route, param.name())));
  }

  private void addChecks(
      MethodSpec.Builder method, ParamModel param, String local, CheckConstants constants) {
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
    ConstraintChecks.Checked checked =
        new ConstraintChecks.Checked(violations, place, CodeBlock.of("$N", local), param.name());
    checks.add(method, constants, checked, type, constraints);
    if (body) {
      method.addStatement("in.violations().exitBody()");
    }
  }
}
