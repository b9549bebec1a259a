package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AnswerModel;
import dev.narae.processor.model.AnswerModel.Representation;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ValueType;
import java.util.List;

/** What routes answer when all goes well, as OpenAPI's responses. */
final class Successes {
  private final AppModel app;
  private final Schemas schemas;

  Successes(AppModel app, Schemas schemas) {
    this.app = app;
    this.schemas = schemas;
  }

  YamlMap of(RouteModel route) {
    return new YamlMap()
        .put("description", description(route))
        .putUnlessEmpty("headers", headers(route))
        .putUnlessEmpty("content", content(route));
  }

  /** Whether the answer says which version it is. */
  boolean hasVersion(RouteModel route) {
    return route.result().type().flatMap(app.module()::version).isPresent();
  }

  private static String description(RouteModel route) {
    if (!route.answer().doc().isEmpty()) {
      return route.answer().doc();
    }
    return switch (route.status()) {
      case 201 -> "Created";
      case 202 -> "Accepted";
      case 204 -> "No content";
      default -> "Success";
    };
  }

  private YamlMap headers(RouteModel route) {
    YamlMap headers = hasVersion(route) ? Versions.headers() : new YamlMap();
    for (AnswerModel.Header header : route.answer().headers()) {
      YamlMap text = new YamlMap().put("type", "string");
      headers.put(header.name(), new YamlMap().put("schema", text.put("example", header.value())));
    }
    return headers;
  }

  private YamlMap content(RouteModel route) {
    YamlMap content = new YamlMap();
    route
        .result()
        .type()
        .ifPresent(
            t -> {
              for (Representation representation : route.answer().representations()) {
                content.put(representation.mediaType(), content(representation, t));
              }
              if (route.answer().representations().isEmpty()) {
                content.put(
                    MediaTypes.ofAnswer(t), new YamlMap().put("schema", schemas.of(t, List.of())));
              }
            });
    return content;
  }

  /** What a writer of the user's makes is known to be text at most. */
  private YamlMap content(Representation representation, ValueType type) {
    YamlMap text = new YamlMap().put("type", "string");
    if (representation.writer().isPresent()) {
      return representation.isText()
          ? new YamlMap().put("schema", text)
          : new YamlMap().put("schema", new YamlMap());
    }
    return new YamlMap().put("schema", schemas.of(type, List.of()));
  }
}
