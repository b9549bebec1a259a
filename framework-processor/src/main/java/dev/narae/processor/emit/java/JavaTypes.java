package dev.narae.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.ArrayOf;
import dev.narae.processor.model.ValueType.Bytes;
import dev.narae.processor.model.ValueType.ContainerOf;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.MapOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.PageOf;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import dev.narae.processor.model.ValueType.Variable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** The classes that generated code names, and the model's types as JavaPoet's. */
final class JavaTypes {
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName SET = ClassName.get("java.util", "Set");
  static final ClassName MAP = ClassName.get("java.util", "Map");
  static final ClassName OPTIONAL = ClassName.get(Optional.class);
  static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
  static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");
  static final ClassName PROVIDER = ClassName.get("jakarta.inject", "Provider");
  static final ClassName ENVIRONMENT = ClassName.get("dev.narae.config", "Environment");
  static final ClassName PAGE = dynamo("Page");
  static final ClassName CONSTRAINTS = ClassName.get("dev.narae.validation", "Constraints");
  static final ClassName APP_TEXTS = ClassName.get("dev.narae.validation", "AppTexts");
  static final ClassName VIOLATIONS = ClassName.get("dev.narae.validation", "Violations");

  private JavaTypes() {}

  static ClassName json(String simpleName) {
    return ClassName.get("dev.narae.json", simpleName);
  }

  static ClassName http(String simpleName) {
    return ClassName.get("dev.narae.http", simpleName);
  }

  static ClassName lambda(String simpleName) {
    return ClassName.get("dev.narae.lambda", simpleName);
  }

  static ClassName dynamo(String simpleName) {
    return ClassName.get("dev.narae.dynamodb", simpleName);
  }

  static ClassName dagger(String simpleName) {
    return ClassName.get("dagger", simpleName);
  }

  static ClassName className(TypeName type) {
    String[] inner =
        type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new);
    return ClassName.get(type.packageName(), type.simpleNames().get(0), inner);
  }

  /** The type of a local variable that can be null: a box for a primitive. */
  static com.palantir.javapoet.TypeName boxed(ValueType type) {
    if (type instanceof Scalar scalar) {
      return className(scalar.kind().type());
    } else if (type instanceof Named named) {
      return named(named);
    } else if (type instanceof Variable variable) {
      return TypeVariableName.get(variable.name());
    } else if (type instanceof ListOf list) {
      return ParameterizedTypeName.get(LIST, boxed(list.element().type()));
    } else if (type instanceof SetOf set) {
      return ParameterizedTypeName.get(SET, boxed(set.element().type()));
    } else if (type instanceof ArrayOf array) {
      return ArrayTypeName.of(declared(array.element().type()));
    } else if (type instanceof MapOf map) {
      return ParameterizedTypeName.get(MAP, boxed(map.key().type()), boxed(map.element().type()));
    } else if (type instanceof PageOf page) {
      return ParameterizedTypeName.get(PAGE, boxed(page.element().type()));
    } else if (type instanceof Bytes bytes) {
      return bytes.typed() ? http("Binary") : ArrayTypeName.of(com.palantir.javapoet.TypeName.BYTE);
    }
    if (type instanceof ContainerOf container) {
      return ParameterizedTypeName.get(
          ofContainer(container.kind()),
          container.usual().parts().stream()
              .map(JavaTypes::boxed)
              .toArray(com.palantir.javapoet.TypeName[]::new));
    } else if (type instanceof ValueType.Coded coded) {
      return className(coded.type());
    } else if (type instanceof ValueType.Free) {
      return json("JsonValue");
    } else if (type instanceof ValueType.Text text) {
      return className(text.type());
    } else if (type instanceof ValueType.File) {
      return http("FilePart");
    }
    throw new IllegalArgumentException("no Java type for " + type);
  }

  private static ClassName ofContainer(ContainerOf.Kind kind) {
    return switch (kind) {
      case COLLECTION -> ClassName.get(Collection.class);
      case SORTED_SET -> ClassName.get(SortedSet.class);
      case SORTED_MAP -> ClassName.get(SortedMap.class);
    };
  }

  private static com.palantir.javapoet.TypeName named(Named type) {
    com.palantir.javapoet.TypeName[] arguments =
        type.arguments().stream()
            .map(JavaTypes::boxed)
            .toArray(com.palantir.javapoet.TypeName[]::new);
    ClassName name = className(type.type());
    return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
  }

  /** A shape's type as its own code says it. */
  static com.palantir.javapoet.TypeName of(ShapeModel shape) {
    return named(shape.self());
  }

  /** The type variables of a class or method that is about the shape. */
  static List<TypeVariableName> variables(ShapeModel shape) {
    return shape.variables().stream().map(v -> TypeVariableName.get(v.declaration())).toList();
  }

  /** The type as the source says it. */
  static com.palantir.javapoet.TypeName declared(ValueType type) {
    return type instanceof Scalar scalar && scalar.primitive() ? boxed(type).unbox() : boxed(type);
  }

  /** Whether readers and writers have a method for values of the type itself. */
  static boolean hasMethod(ValueType type) {
    return type instanceof Scalar scalar && !scalar.kind().isTextType();
  }

  /** The runtime's description of a simple type that is text. */
  static CodeBlock textType(ScalarKind kind) {
    String simple = kind.type().simple();
    String method =
        kind == ScalarKind.URI
            ? "uri"
            : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    return CodeBlock.of("$T.$L()", json("TextTypes"), method);
  }

  /** The suffix of the runtime's methods for a scalar: {@code Int}, {@code BigDecimal}. */
  static String methodSuffix(ScalarKind kind) {
    return switch (kind) {
      case INT -> "Int";
      case UUID -> "Uuid";
      default -> kind.type().simple();
    };
  }
}
