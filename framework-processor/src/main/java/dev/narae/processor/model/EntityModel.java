package dev.narae.processor.model;

import java.util.List;

/**
 * A record whose instances are items of a table.
 *
 * @param table the table's name within the service
 * @param keys the partition key and, where there is one, the sort key
 */
public record EntityModel(TypeName type, String table, List<KeyModel> keys) {
  public EntityModel {
    keys = List.copyOf(keys);
  }

  public KeyModel partitionKey() {
    return keys.get(0);
  }

  public boolean hasSortKey() {
    return keys.size() > 1;
  }

  public KeyModel sortKey() {
    return keys.get(1);
  }

  /** The class of typed operations that is generated beside the entity. */
  public TypeName tableType() {
    return type.sibling("Table");
  }

  /** The environment variable that carries the table's physical name to the function. */
  public String environmentVariable() {
    return "NARAE_TABLE_" + table.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }
}
