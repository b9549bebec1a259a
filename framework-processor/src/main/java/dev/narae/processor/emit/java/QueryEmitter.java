package dev.narae.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.KeyModel;
import javax.lang.model.element.Modifier;

/** Emits the query method of a table and its builder, which offers conditions on the sort key. */
final class QueryEmitter {
  private static final ClassName QUERY = JavaTypes.dynamo("TableQuery");
  private static final ClassName CONDITION = JavaTypes.dynamo("SortCondition");

  private final KeyCode keys;
  private final EntityModel entity;
  private final ClassName query;
  private final ParameterizedTypeName superclass;

  QueryEmitter(KeyCode keys, EntityModel entity) {
    this.keys = keys;
    this.entity = entity;
    this.query = JavaTypes.className(entity.tableType()).nestedClass("Query");
    this.superclass = ParameterizedTypeName.get(QUERY, JavaTypes.className(entity.type()));
  }

  void addTo(TypeSpec.Builder spec) {
    String partition = entity.partitionKey().component();
    spec.addMethod(
        TableEmitter.operation("query", "The items of one partition, by their sort key.")
            .addParameter(keys.parameter(entity, entity.partitionKey(), partition))
            .returns(query)
            .addStatement(
                "return new Query(table, $L)", keys.value(entity, entity.partitionKey(), partition))
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
                        ParameterizedTypeName.get(
                            TableEmitter.TABLE, JavaTypes.className(entity.type())),
                        "table")
                    .addParameter(KeyCode.KEY_VALUE, "partition")
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
            .addParameter(keys.parameter(entity, entity.sortKey(), sort))
            .addStatement(
                "return where($T.$L($L))",
                CONDITION,
                factory,
                keys.value(entity, entity.sortKey(), sort))
            .build());
  }

  private void addBetween(TypeSpec.Builder type) {
    KeyModel sort = entity.sortKey();
    type.addMethod(
        condition("Between")
            .addJavadoc("Both bounds are included.")
            .addParameter(keys.parameter(entity, sort, "from"))
            .addParameter(keys.parameter(entity, sort, "to"))
            .addStatement(
                "return where($T.between($L, $L))",
                CONDITION,
                keys.value(entity, sort, "from"),
                keys.value(entity, sort, "to"))
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
