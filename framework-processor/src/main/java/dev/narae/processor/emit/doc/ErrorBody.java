package dev.narae.processor.emit.doc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The body of an error.
 *
 * @param sender who sends it, a word that names the example where there are several
 */
record ErrorBody(String sender, String mediaType, YamlMap schema, YamlNode example) {

  /** For a body of which no example is known. */
  static final YamlMap NO_EXAMPLE = new YamlMap();

  private boolean hasExample() {
    return example != NO_EXAMPLE;
  }

  /** Whether a document says of both the same. */
  boolean isLike(ErrorBody other) {
    YamlMap.Entry reference = schema.entries().get("$ref");
    return mediaType.equals(other.mediaType)
        && reference != null
        && reference.equals(other.schema.entries().get("$ref"));
  }

  /** The content of a response that has one of these bodies. */
  static YamlMap content(List<ErrorBody> bodies) {
    Map<String, List<ErrorBody>> byType = new LinkedHashMap<>();
    for (ErrorBody body : bodies) {
      byType.merge(
          body.mediaType(),
          List.of(body),
          (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }
    YamlMap content = new YamlMap();
    byType.forEach((type, same) -> content.put(type, ofOneType(same)));
    return content;
  }

  private static YamlMap ofOneType(List<ErrorBody> bodies) {
    if (bodies.size() == 1) {
      ErrorBody body = bodies.get(0);
      YamlMap content = new YamlMap().put("schema", body.schema());
      return body.hasExample() ? content.put("example", body.example()) : content;
    }
    YamlMap examples = new YamlMap();
    bodies.stream()
        .filter(ErrorBody::hasExample)
        .forEach(b -> examples.put(b.sender(), new YamlMap().put("value", b.example())));
    YamlList schemas = YamlList.of(bodies.stream().map(ErrorBody::schema).toList());
    return new YamlMap()
        .put("schema", new YamlMap().put("anyOf", schemas))
        .putUnlessEmpty("examples", examples);
  }
}
