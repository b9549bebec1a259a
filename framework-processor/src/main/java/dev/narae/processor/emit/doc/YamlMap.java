package dev.narae.processor.emit.doc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map that keeps the order of its entries. It is the one mutable node: an emitter fills it from
 * top to bottom, as the document will read.
 */
final class YamlMap implements YamlNode {

  /**
   * What stands behind a key.
   *
   * @param comment lines above the entry, without the {@code #}; may be empty
   * @param spaced whether an empty line comes first
   */
  record Entry(YamlNode value, String comment, boolean spaced) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private String comment = "";
  private boolean spaced;

  /** Puts an empty line above the next entry. */
  YamlMap blankLine() {
    spaced = true;
    return this;
  }

  /** Puts a comment above the next entry; it may have several lines. */
  YamlMap comment(String text) {
    comment = text;
    return this;
  }

  /** Adds an entry; a key that is there already is a mistake of the emitter. */
  YamlMap put(String key, YamlNode value) {
    if (entries.putIfAbsent(key, new Entry(value, comment, spaced)) != null) {
      throw new IllegalArgumentException("the key " + key + " is there already");
    }
    comment = "";
    spaced = false;
    return this;
  }

  YamlMap put(String key, String value) {
    return put(key, YamlScalar.text(value));
  }

  YamlMap put(String key, long value) {
    return put(key, YamlScalar.of(value));
  }

  YamlMap put(String key, boolean value) {
    return put(key, YamlScalar.of(value));
  }

  /** Adds a text if there is one. */
  YamlMap putUnlessEmpty(String key, String value) {
    return value.isEmpty() ? this : put(key, value);
  }

  /** Adds a map if there is anything in it. */
  YamlMap putUnlessEmpty(String key, YamlMap value) {
    return value.isEmpty() ? this : put(key, value);
  }

  /** Adds a list if there is anything in it. */
  YamlMap putUnlessEmpty(String key, YamlList value) {
    return value.items().isEmpty() ? this : put(key, value);
  }

  /** Adds all entries of another map, with their comments. */
  YamlMap putAll(YamlMap other) {
    other.entries.forEach(
        (key, entry) -> {
          spaced |= entry.spaced();
          comment = entry.comment().isEmpty() ? comment : entry.comment();
          put(key, entry.value());
        });
    return this;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Map<String, Entry> entries() {
    return Collections.unmodifiableMap(entries);
  }
}
