package dev.narae.local.template;

import java.util.Map;

/**
 * A table of the template.
 *
 * @param name its local name
 * @param properties the resource's properties, resolved: those of a {@code CreateTable} request and
 *     some that only CloudFormation knows
 */
public record TableSpec(String name, Map<String, Object> properties) {
  /** Copies the properties. */
  public TableSpec {
    properties = Map.copyOf(properties);
  }
}
