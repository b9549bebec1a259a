package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.KeyModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Named;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the typed operations of an entity. */
final class TableEmitter {
  private static final ClassName CLIENT = JavaTypes.dynamo("DynamoClient");
  private static final ClassName TABLE = JavaTypes.dynamo("EntityTable");
  private static final ClassName SCHEMA = JavaTypes.dynamo("KeySchema");
  private static final ClassName KEY = JavaTypes.dynamo("Key");
  private static final ClassName KEY_VALUE = JavaTypes.dynamo("KeyValue");
  private static final ClassName QUERY = JavaTypes.dynamo("TableQuery");
  private static final ClassName CONDITION = JavaTypes.dynamo("SortCondition");

  private final ModuleModel known;
  private final Codecs codecs;

  TableEmitter(ModuleModel known) {
    this.known = known;
    this.codecs = Codecs.item(known);
  }

  GeneratedSource emit(EntityModel entity) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(JavaTypes.className(entity.tableType()))
            .addJavadoc(
                "The table {@code $L} of {@link $T} items.",
                entity.table(),
                JavaTypes.className(entity.type()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    if (entity.keys().isEmpty()) {
      addShell(spec);
    } else {
      addOperations(spec, entity);
    }
    return GeneratedSource.of(entity.tableType(), List.of(entity.type()), spec);
  }

  /** The entity has a mistake, which is reported: its table only has to exist for Dagger. */
  private static void addShell(TypeSpec.Builder spec) {
    spec.addMethod(constructor().build());
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("@param tableName the physical name of the table\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(CLIENT, "client")
        .addParameter(JavaTypes.STRING, "tableName");
  }

  private void addOperations(TypeSpec.Builder spec, EntityModel entity) {
    ClassName type = JavaTypes.className(entity.type());
    CodeBlock names =
        entity.keys().stream()
            .map(k -> CodeBlock.of("$S", k.component()))
            .collect(CodeBlock.joining(", "));
    spec.addField(
        FieldSpec.builder(SCHEMA, "KEYS", CodecClass.CONSTANT)
            .initializer("$T.of($L)", SCHEMA, names)
            .build());
    spec.addField(
        ParameterizedTypeName.get(TABLE, type), "table", Modifier.PRIVATE, Modifier.FINAL);
    spec.addMethod(
        constructor()
            .addStatement(
                "this.table = new $T<>(client, tableName, KEYS, $L)",
                TABLE,
                codecs.of(new Named(entity.type())))
            .build());
    addItemOperations(spec, entity, type);
    if (entity.hasSortKey()) {
      new QueryClass(entity, type).addTo(spec);
    }
    spec.addMethod(keyMethod(entity));
  }

  private void addItemOperations(TypeSpec.Builder spec, EntityModel entity, ClassName type) {
    spec.addMethod(
        operation("get", "The item of this key, read eventually consistent.")
            .addParameters(keyParameters(entity))
            .returns(ParameterizedTypeName.get(JavaTypes.OPTIONAL, type))
            .addStatement("return table.get($L)", keyCall(entity))
            .build());
    spec.addMethod(
        operation(
                "create",
                "Stores a new item.\n\n@throws $T if there is one of its key already\n",
                JavaTypes.dynamo("ItemExistsException"))
            .addParameter(type, "item")
            .returns(type)
            .addStatement("return table.create(item)")
            .build());
    spec.addMethod(
        operation("put", "Stores an item, in place of the one of its key if there is one.")
            .addParameter(type, "item")
            .returns(type)
            .addStatement("return table.put(item)")
            .build());
    spec.addMethod(
        operation("delete", "Removes the item of this key, if there is one.")
            .addParameters(keyParameters(entity))
            .addStatement("table.delete($L)", keyCall(entity))
            .build());
  }

  private MethodSpec keyMethod(EntityModel entity) {
    CodeBlock values =
        entity.keys().stream()
            .map(k -> keyValue(entity, k, k.component()))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("key")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(KEY)
        .addParameters(keyParameters(entity))
        .addStatement("return KEYS.key($L)", values)
        .build();
  }

  private static CodeBlock keyCall(EntityModel entity) {
    return entity.keys().stream()
        .map(k -> CodeBlock.of("$N", k.component()))
        .collect(CodeBlock.joining(", ", "key(", ")"));
  }

  private List<ParameterSpec> keyParameters(EntityModel entity) {
    return entity.keys().stream().map(k -> keyParameter(entity, k, k.component())).toList();
  }

  private ParameterSpec keyParameter(EntityModel entity, KeyModel key, String name) {
    return ParameterSpec.builder(JavaTypes.declared(type(entity, key)), name).build();
  }

  private ValueType type(EntityModel entity, KeyModel key) {
    return component(entity, key).type();
  }

  private ComponentModel component(EntityModel entity, KeyModel key) {
    return known.shape(entity.type()).component(key.component());
  }

  /** A key's value, taken out of a value object. */
  private CodeBlock keyValue(EntityModel entity, KeyModel key, String variable) {
    if (type(entity, key) instanceof Named named) {
      ShapeModel shape = known.shape(named.type());
      if (shape.kind() == ShapeModel.Kind.VALUE_OBJECT) {
        return CodeBlock.of(
            "$T.of($N.$L())", KEY_VALUE, variable, shape.components().get(0).name());
      }
    }
    return CodeBlock.of("$T.of($N)", KEY_VALUE, variable);
  }

  private static MethodSpec.Builder operation(String name, String doc, Object... arguments) {
    return MethodSpec.methodBuilder(name).addJavadoc(doc, arguments).addModifiers(Modifier.PUBLIC);
  }

  /** The query method and its builder, which offers conditions on the sort key. */
  private final class QueryClass {
    private final EntityModel entity;
    private final ClassName query;
    private final ParameterizedTypeName superclass;

    QueryClass(EntityModel entity, ClassName type) {
      this.entity = entity;
      this.query = JavaTypes.className(entity.tableType()).nestedClass("Query");
      this.superclass = ParameterizedTypeName.get(QUERY, type);
    }

    void addTo(TypeSpec.Builder spec) {
      String partition = entity.partitionKey().component();
      spec.addMethod(
          operation("query", "The items of one partition, by their sort key.")
              .addParameter(keyParameter(entity, entity.partitionKey(), partition))
              .returns(query)
              .addStatement(
                  "return new Query(table, $L)", keyValue(entity, entity.partitionKey(), partition))
              .build());
      TypeSpec.Builder type =
          TypeSpec.classBuilder(query)
              .addJavadoc(
                  "A query of one partition: at most one condition on {@code $L}, then the rest.",
                  entity.sortKey().component())
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .superclass(superclass)
              .addMethod(
                  MethodSpec.constructorBuilder()
                      .addModifiers(Modifier.PRIVATE)
                      .addParameter(
                          ParameterizedTypeName.get(TABLE, JavaTypes.className(entity.type())),
                          "table")
                      .addParameter(KEY_VALUE, "partition")
                      .addStatement("super(table, partition)")
                      .build());
      addComparison(type, "Equals", "equalTo");
      addComparison(type, "LessThan", "lessThan");
      addComparison(type, "AtMost", "atMost");
      addComparison(type, "GreaterThan", "greaterThan");
      addComparison(type, "AtLeast", "atLeast");
      addBetween(type);
      if (entity.sortKey().kind() == KeyModel.Kind.S) {
        addBeginsWith(type);
      }
      spec.addType(type.build());
    }

    private void addComparison(TypeSpec.Builder type, String suffix, String factory) {
      String sort = entity.sortKey().component();
      type.addMethod(
          condition(suffix)
              .addParameter(keyParameter(entity, entity.sortKey(), sort))
              .addStatement(
                  "return where($T.$L($L))",
                  CONDITION,
                  factory,
                  keyValue(entity, entity.sortKey(), sort))
              .build());
    }

    private void addBetween(TypeSpec.Builder type) {
      KeyModel sort = entity.sortKey();
      type.addMethod(
          condition("Between")
              .addJavadoc("Both bounds are included.")
              .addParameter(keyParameter(entity, sort, "from"))
              .addParameter(keyParameter(entity, sort, "to"))
              .addStatement(
                  "return where($T.between($L, $L))",
                  CONDITION,
                  keyValue(entity, sort, "from"),
                  keyValue(entity, sort, "to"))
              .build());
    }

    private void addBeginsWith(TypeSpec.Builder type) {
      type.addMethod(
          condition("BeginsWith")
              .addParameter(JavaTypes.STRING, "prefix")
              .addStatement("return where($T.beginsWith(prefix))", CONDITION)
              .build());
    }

    private MethodSpec.Builder condition(String suffix) {
      return MethodSpec.methodBuilder(entity.sortKey().component() + suffix)
          .addModifiers(Modifier.PUBLIC)
          .returns(superclass);
    }
  }
}
