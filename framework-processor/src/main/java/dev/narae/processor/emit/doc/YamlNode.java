package dev.narae.processor.emit.doc;

/** A node of a YAML document, as {@link YamlPrinter} prints it. */
sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {}
