package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ParamModel;

/** Entity tags and conditions (RFC 9110, sections 8.8.3 and 13) as OpenAPI describes them. */
final class Versions {
  private static final String ETAG = "The version of what is answered.";

  private Versions() {}

  /** The header by which a client says what version it means. */
  static YamlMap ifMatch(ParamModel param) {
    String fallback = "The `ETag` of the version that is meant, or `*` for any.";
    YamlMap parameter =
        new YamlMap()
            .put("name", "If-Match")
            .put("in", "header")
            .put("description", param.doc().isEmpty() ? fallback : param.doc());
    if (param.presence().isRequired()) {
      parameter.put("required", true);
    }
    return parameter.put("schema", tag());
  }

  /** The header by which a client says what it has already. */
  static YamlMap ifNoneMatch() {
    return new YamlMap()
        .put("name", "If-None-Match")
        .put("in", "header")
        .put("description", "The `ETag` of what the client has; if it is still that, 304.")
        .put("schema", new YamlMap().put("type", "string"));
  }

  /** The headers of an answer that has a version. */
  static YamlMap headers() {
    return new YamlMap().put("ETag", new YamlMap().put("description", ETAG).put("schema", tag()));
  }

  static YamlMap notModified() {
    return new YamlMap()
        .put("description", "The client has it already: the version is that of `If-None-Match`.")
        .put("headers", headers());
  }

  private static YamlMap tag() {
    return new YamlMap().put("type", "string").put("example", "\"7\"");
  }
}
