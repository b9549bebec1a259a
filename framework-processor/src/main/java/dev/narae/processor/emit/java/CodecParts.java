package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeVariable;
import dev.narae.processor.model.ValueType;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Where a codec keeps the codecs of its components: as constants of the class, and those that
 * depend on type variables as fields of the instance.
 *
 * <p>Two classes whose constants need each other can lock each other out when two threads
 * initialize them at once (JLS 12.4.2). So the constants of a type in a cycle are in a class of
 * their own, which nobody else needs.
 */
final class CodecParts {
  private static final String LATER = "Parts";

  private final ShapeModel shape;
  private final Codecs codecs;
  private final CodecGraph graph;
  private final NameAllocator constants;
  private final NameAllocator fields;
  private final boolean inCycle;

  /**
   * @param constants their names by {@link CodecClass#codecTag}
   */
  CodecParts(ShapeModel shape, Codecs codecs, CodecGraph graph, NameAllocator constants) {
    this.shape = shape;
    this.codecs = codecs.within(shape);
    this.graph = graph;
    this.constants = constants;
    this.fields = fields(shape);
    this.inCycle = graph.isInCycle(shape);
  }

  /** The name of the field with the codec of a type variable. */
  static String field(String variable) {
    return Character.toLowerCase(variable.charAt(0)) + variable.substring(1) + "Codec";
  }

  /** The names of a generic type's fields, those of components by the component's. */
  static NameAllocator fields(ShapeModel shape) {
    NameAllocator fields = new NameAllocator();
    shape.variables().forEach(v -> fields.newName(field(v.name())));
    shape.components().forEach(c -> fields.newName(c.name() + "Codec", c.name()));
    return fields;
  }

  private String field(ComponentModel component) {
    return fields.get(component.name());
  }

  /** Adds what keeps the codecs, and for a generic type the constructor. */
  void add(TypeSpec.Builder spec) {
    TypeSpec.Builder later =
        TypeSpec.classBuilder(LATER)
            .addJavadoc("Apart, since the types of these need this one in turn.")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    boolean hasConstants = false;
    for (ComponentModel component : shape.components()) {
      if (isConstant(component)) {
        hasConstants = true;
        FieldSpec constant =
            FieldSpec.builder(type(component), constant(component), CodecClass.CONSTANT)
                .initializer(codecs.of(component))
                .build();
        (inCycle ? later : spec).addField(constant);
      }
    }
    if (!shape.variables().isEmpty()) {
      addConstructor(spec);
    }
    if (inCycle && hasConstants) {
      spec.addType(later.build());
    }
  }

  /** An expression for a component's codec; empty for a scalar, which has a method of its own. */
  Optional<CodeBlock> of(ComponentModel component) {
    boolean hasMethod = JavaTypes.hasMethod(component.type()) && !codecs.isFormatted(component);
    if (hasMethod && !component.presence().isPatch()) {
      return Optional.empty();
    }
    if (isConstant(component)) {
      String constant = constant(component);
      return Optional.of(CodeBlock.of("$L", inCycle ? LATER + "." + constant : constant));
    }
    return Optional.of(
        isField(component) ? CodeBlock.of("$N", field(component)) : codecs.of(component.type()));
  }

  private void addConstructor(TypeSpec.Builder spec) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (shape.isPublic()) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    for (TypeVariable variable : shape.variables()) {
      ParameterizedTypeName type =
          ParameterizedTypeName.get(codecs.codecType(), TypeVariableName.get(variable.name()));
      addField(spec, type, field(variable.name()));
      constructor.addParameter(type, field(variable.name()));
      constructor.addStatement("this.$1N = $1N", field(variable.name()));
    }
    for (ComponentModel component : shape.components()) {
      if (isField(component)) {
        addField(spec, type(component), field(component));
        constructor.addStatement("this.$N = $L", field(component), codecs.of(component.type()));
      }
    }
    spec.addMethod(constructor.build());
  }

  private static void addField(
      TypeSpec.Builder spec, com.palantir.javapoet.TypeName type, String name) {
    spec.addField(type, name, Modifier.PRIVATE, Modifier.FINAL);
  }

  private ParameterizedTypeName type(ComponentModel component) {
    ClassName codec = codecs.codecType();
    return ParameterizedTypeName.get(codec, JavaTypes.boxed(component.type()));
  }

  private String constant(ComponentModel component) {
    return constants.get(CodecClass.codecTag(component));
  }

  private boolean isConstant(ComponentModel component) {
    if (codecs.isFormatted(component)) {
      return true;
    }
    ValueType type = component.type();
    boolean isElsewhere = codecs.isGenerated(type) || type instanceof ValueType.Free;
    return !JavaTypes.hasMethod(type) && !isElsewhere && !type.isOpen();
  }

  /** One that would make another one of this class is made whenever it is used. */
  private boolean isField(ComponentModel component) {
    ValueType type = component.type();
    boolean isItself = type instanceof ValueType.Variable || type.equals(shape.self());
    return type.isOpen() && !isItself && !codecs.needsNew(type, graph);
  }
}
