package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PerRequestModel;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType.Made;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * What Dagger injects into a generated class: providers, so that a request makes only what it
 * needs.
 */
final class Injected {
  private final Map<TypeName, String> names = new LinkedHashMap<>();

  private Injected() {}

  /** The class with routes, their filters and writers, and what makes their parameters. */
  static Injected of(RouteClassModel routes, ModuleModel known) {
    Injected injected = new Injected();
    NameAllocator allocator = new NameAllocator();
    allocator.newName("request");
    injected.names.put(routes.type(), allocator.newName("routes"));
    TreeSet<TypeName> others = new TreeSet<>();
    for (RouteModel route : routes.routes()) {
      others.addAll(route.filters());
      route.answer().representations().forEach(r -> r.writer().ifPresent(others::add));
      others.addAll(makers(route.params(), known));
    }
    others.remove(routes.type());
    injected.addAll(others, allocator);
    return injected;
  }

  /** The generated classes that make parameters per request. */
  static List<TypeName> makers(List<ParamModel> params, ModuleModel known) {
    List<TypeName> makers = new ArrayList<>();
    for (ParamModel param : params) {
      if (param.type() instanceof Made made) {
        known.around().maker(made.type()).ifPresent(m -> makers.add(m.adapterType()));
      }
    }
    return makers;
  }

  /** The expression that has a parameter made per request. */
  CodeBlock made(Made type, ModuleModel known) {
    PerRequestModel maker = known.around().maker(type.type()).orElseThrow();
    // Within the class that makes it, the method is at hand.
    CodeBlock object =
        names.containsKey(maker.adapterType())
            ? CodeBlock.of("$L.get().", field(maker.adapterType()))
            : CodeBlock.of("");
    return CodeBlock.of("$L$N(in, request)", object, maker.javaName());
  }

  /** These types, each by its own name. */
  static Injected of(Iterable<TypeName> types) {
    Injected injected = new Injected();
    NameAllocator allocator = new NameAllocator();
    allocator.newName("request");
    injected.addAll(types, allocator);
    return injected;
  }

  private void addAll(Iterable<TypeName> types, NameAllocator allocator) {
    for (TypeName type : types) {
      names.put(type, allocator.newName(RouterEmitter.decapitalize(type)));
    }
  }

  /** The names of the fields. */
  List<String> names() {
    return List.copyOf(names.values());
  }

  /** The field of the type's provider. */
  CodeBlock field(TypeName type) {
    return CodeBlock.of("$N", names.get(type));
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    names.forEach(
        (type, name) ->
            fields.add(
                FieldSpec.builder(provider(type), name, Modifier.PRIVATE, Modifier.FINAL).build()));
    return fields;
  }

  MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addAnnotation(JavaTypes.INJECT);
    names.forEach(
        (type, name) ->
            constructor
                .addParameter(provider(type), name)
                .addStatement("this.$N = $N", name, name));
    return constructor.build();
  }

  private static ParameterizedTypeName provider(TypeName type) {
    ClassName target = JavaTypes.className(type);
    return ParameterizedTypeName.get(JavaTypes.PROVIDER, target);
  }
}
