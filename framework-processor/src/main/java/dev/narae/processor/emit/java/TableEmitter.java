package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ValueType.Named;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the typed operations of an entity. */
final class TableEmitter {
  private static final ClassName CLIENT = JavaTypes.dynamo("DynamoClient");
  static final ClassName TABLE = JavaTypes.dynamo("EntityTable");
  private static final ClassName SCHEMA = JavaTypes.dynamo("KeySchema");
  private static final ClassName KEY = JavaTypes.dynamo("Key");

  private final Codecs codecs;
  private final KeyCode keys;

  TableEmitter(ModuleModel known) {
    this.codecs = Codecs.item(known);
    this.keys = new KeyCode(known);
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
      new QueryEmitter(keys, entity).addTo(spec);
    }
    spec.addMethod(keyMethod(entity));
  }

  private void addItemOperations(TypeSpec.Builder spec, EntityModel entity, ClassName type) {
    spec.addMethod(
        operation("get", "The item of this key, read eventually consistent.")
            .addParameters(keys.parameters(entity))
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
            .addParameters(keys.parameters(entity))
            .addStatement("table.delete($L)", keyCall(entity))
            .build());
  }

  private MethodSpec keyMethod(EntityModel entity) {
    CodeBlock values =
        entity.keys().stream()
            .map(k -> keys.value(entity, k, k.component()))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("key")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(KEY)
        .addParameters(keys.parameters(entity))
        .addStatement("return KEYS.key($L)", values)
        .build();
  }

  private static CodeBlock keyCall(EntityModel entity) {
    return entity.keys().stream()
        .map(k -> CodeBlock.of("$N", k.component()))
        .collect(CodeBlock.joining(", ", "key(", ")"));
  }

  static MethodSpec.Builder operation(String name, String doc, Object... arguments) {
    return MethodSpec.methodBuilder(name).addJavadoc(doc, arguments).addModifiers(Modifier.PUBLIC);
  }
}
