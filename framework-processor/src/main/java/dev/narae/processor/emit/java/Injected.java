package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.narae.processor.model.RouteClassModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
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

  /** The class with routes, the filters around its routes, and the writers of their answers. */
  static Injected of(RouteClassModel routes) {
    Injected injected = new Injected();
    NameAllocator allocator = new NameAllocator();
    allocator.newName("request");
    injected.names.put(routes.type(), allocator.newName("routes"));
    TreeSet<TypeName> others = new TreeSet<>();
    for (RouteModel route : routes.routes()) {
      others.addAll(route.filters());
      route.answer().representations().forEach(r -> r.writer().ifPresent(others::add));
    }
    others.remove(routes.type());
    injected.addAll(others, allocator);
    return injected;
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
