package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PerRequestModel;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Emits the class that binds and calls the {@code @PerRequest} methods of a class. */
final class PerRequestEmitter {
  private static final ClassName PER_REQUEST = JavaTypes.lambda("PerRequest");

  private final ModuleModel known;
  private final AdapterEmitter adapters;
  private final ParamBinding binding;

  PerRequestEmitter(ModuleModel known, AdapterEmitter adapters) {
    this.known = known;
    this.adapters = adapters;
    this.binding = new ParamBinding(known);
  }

  /**
   * @param methods all of one class
   */
  GeneratedSource emit(List<PerRequestModel> methods) {
    PerRequestModel first = methods.get(0);
    TreeSet<dev.narae.processor.model.TypeName> types = new TreeSet<>();
    methods.forEach(m -> types.addAll(Injected.makers(m.params(), known)));
    types.remove(first.adapterType());
    types.add(first.owner());
    Injected injected = Injected.of(types);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(first.adapterType()))
            .addJavadoc(
                "What {@link $T} makes, once per request.", JavaTypes.className(first.owner()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    CheckConstants constants = new CheckConstants(new NameAllocator());
    List<MethodSpec> bound = methods.stream().map(m -> method(m, constants, injected)).toList();
    constants.addTo(spec);
    spec.addFields(injected.fields()).addMethod(injected.constructor()).addMethods(bound);
    return GeneratedSource.of(first.adapterType(), List.of(first.owner()), spec);
  }

  private MethodSpec method(PerRequestModel model, CheckConstants constants, Injected injected) {
    ClassName made = JavaTypes.className(model.made());
    ParameterizedTypeName type = ParameterizedTypeName.get(PER_REQUEST, made);
    NameAllocator locals = new NameAllocator();
    List.of("request", "in", "known").forEach(locals::newName);
    injected.names().forEach(locals::newName);
    model.params().forEach(p -> locals.newName(p.name(), p.name()));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(model.javaName())
            .addJavadoc("Binds what {@code $L} takes.", model.javaMethod())
            .addModifiers(Modifier.PUBLIC)
            .returns(type)
            .addParameter(JavaTypes.lambda("Binder"), "in")
            .addParameter(JavaTypes.http("Request"), "request")
            .addStatement("$T known = in.known($T.class)", type, made)
            .beginControlFlow("if (known != null)")
            .addStatement("return known")
            .endControlFlow();
    adapters.addReads(method, model.params(), locals, constants, injected);
    return method
        .addStatement("return in.keep($T.class, $L)", made, maker(model, locals, injected))
        .build();
  }

  private TypeSpec maker(PerRequestModel model, NameAllocator locals, Injected injected) {
    ClassName made = JavaTypes.className(model.made());
    CodeBlock arguments =
        model.params().stream()
            .map((ParamModel p) -> binding.argument(p, locals.get(p.name())))
            .collect(CodeBlock.joining(",$W"));
    MethodSpec make =
        CodecClass.override("make", Modifier.PROTECTED)
            .returns(made)
            .addException(Exception.class)
            .addStatement(
                "return $L.get().$L($L)",
                injected.field(model.owner()),
                model.javaMethod(),
                arguments)
            .build();
    return TypeSpec.anonymousClassBuilder("")
        .superclass(ParameterizedTypeName.get(PER_REQUEST, made))
        .addMethod(make)
        .build();
  }
}
