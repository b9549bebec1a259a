package dev.narae.processor.emit.doc;

import java.util.List;

/**
 * A list.
 *
 * @param tag a short tag such as {@code !If}, or empty
 */
record YamlList(String tag, List<YamlNode> items) implements YamlNode {
  YamlList {
    items = List.copyOf(items);
  }

  static YamlList of(YamlNode... items) {
    return new YamlList("", List.of(items));
  }

  static YamlList of(List<? extends YamlNode> items) {
    return new YamlList("", List.copyOf(items));
  }

  static YamlList tagged(String tag, YamlNode... items) {
    return new YamlList(tag, List.of(items));
  }

  static YamlList texts(String... items) {
    return texts(List.of(items));
  }

  static YamlList texts(List<String> items) {
    return new YamlList("", List.copyOf(items.stream().map(YamlScalar::text).toList()));
  }
}
