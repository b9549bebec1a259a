package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.KeyModel;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of a service; entities that name the same table share it. */
final class Tables {

  /**
   * One table.
   *
   * @param entities those that live in it, sorted by type
   */
  record Table(String id, List<EntityModel> entities) {
    private EntityModel first() {
      return entities.get(0);
    }

    String environmentVariable() {
      return first().environmentVariable();
    }

    boolean hasSortKey() {
      return first().hasSortKey();
    }

    private String origin() {
      return entities.stream().map(Comments::entity).collect(Collectors.joining("\n"));
    }
  }

  private final List<Table> tables;

  private Tables(List<Table> tables) {
    this.tables = tables;
  }

  /** The tables of an app, by name. */
  static Tables of(AppModel app) {
    TreeMap<String, List<EntityModel>> byName =
        app.module().entities().stream()
            .collect(Collectors.groupingBy(EntityModel::table, TreeMap::new, Collectors.toList()));
    return new Tables(
        byName.entrySet().stream()
            .map(e -> new Table(LogicalIds.table(e.getKey()), e.getValue()))
            .toList());
  }

  boolean isEmpty() {
    return tables.isEmpty();
  }

  List<Table> list() {
    return tables;
  }

  void addTo(YamlMap resources) {
    tables.forEach(t -> resources.blankLine().comment(t.origin()).put(t.id(), resource(t)));
  }

  void addOutputs(YamlMap outputs) {
    for (Table table : tables) {
      outputs.put(
          table.id() + "Name",
          new YamlMap()
              .put("Description", "Name of the table " + table.first().table())
              .put("Value", Cfn.ref(table.id())));
    }
  }

  private static YamlMap resource(Table table) {
    List<KeyModel> keys = table.first().keys();
    YamlMap properties =
        new YamlMap()
            .put("BillingMode", "PAY_PER_REQUEST")
            .put("AttributeDefinitions", YamlList.of(keys.stream().map(Tables::attribute).toList()))
            .put("KeySchema", keySchema(keys))
            .put(
                "PointInTimeRecoverySpecification",
                new YamlMap().put("PointInTimeRecoveryEnabled", true))
            .put("SSESpecification", new YamlMap().put("SSEEnabled", true))
            .put(
                "DeletionProtectionEnabled",
                Cfn.choose(SamEmitter.IS_DEV, YamlScalar.of(false), YamlScalar.of(true)));
    return new YamlMap()
        .put("Type", "AWS::DynamoDB::Table")
        .put("DeletionPolicy", "Retain")
        .put("UpdateReplacePolicy", "Retain")
        .put("Properties", properties)
        .put("Metadata", Suppressions.TABLE.metadata());
  }

  private static YamlMap attribute(KeyModel key) {
    return new YamlMap()
        .put("AttributeName", key.component())
        .put("AttributeType", key.kind().name());
  }

  private static YamlList keySchema(List<KeyModel> keys) {
    return YamlList.of(
        keys.stream()
            .map(
                key ->
                    new YamlMap()
                        .put("AttributeName", key.component())
                        .put("KeyType", key.equals(keys.get(0)) ? "HASH" : "RANGE"))
            .toList());
  }
}
