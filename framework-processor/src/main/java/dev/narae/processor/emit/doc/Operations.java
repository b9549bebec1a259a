package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Routes as OpenAPI's operations. */
final class Operations {
  private final AppModel app;
  private final Schemas schemas;
  private final Successes successes;
  private final RouteNames names;
  private final Failures failures;
  private final Security security;
  private final Forms forms;

  Operations(
      AppModel app, Schemas schemas, RouteNames names, Failures failures, Security security) {
    this.app = app;
    this.schemas = schemas;
    this.successes = new Successes(app, schemas);
    this.names = names;
    this.failures = failures;
    this.security = security;
    this.forms = new Forms(app.module(), schemas);
  }

  /**
   * @param variables the names that the path of the document gives to the route's variables
   */
  YamlMap node(RouteModel route, Map<String, String> variables) {
    YamlMap node =
        new YamlMap()
            .put("tags", YamlList.texts(names.tag(route)))
            .put("summary", summary(route))
            .putUnlessEmpty("description", description(route.docs()))
            .put("operationId", names.operation(route));
    if (route.docs().deprecated()) {
      node.put("deprecated", true);
    }
    node.putUnlessEmpty("parameters", parameters(route, variables));
    route.params().stream()
        .filter(param -> param.place() == ParamModel.Place.BODY)
        .forEach(param -> node.put("requestBody", requestBody(param)));
    route.params().stream()
        .filter(param -> param.place() == ParamModel.Place.FORM)
        .forEach(param -> node.put("requestBody", forms.requestBody(param)));
    node.put("responses", responses(route));
    security.of(route).ifPresent(requirements -> node.put("security", requirements));
    return node;
  }

  private static String summary(RouteModel route) {
    if (!route.docs().summary().isEmpty()) {
      return route.docs().summary();
    }
    String words = route.javaMethod().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + words.substring(1).toLowerCase(Locale.ROOT);
  }

  /** What follows the summary. */
  private static String description(Docs docs) {
    String text = docs.description();
    return text.startsWith(docs.summary()) ? text.substring(docs.summary().length()).strip() : text;
  }

  private YamlList parameters(RouteModel route, Map<String, String> variables) {
    List<YamlNode> parameters = new ArrayList<>();
    for (ParamModel param : app.module().parameters(route)) {
      switch (param.place()) {
        case PATH -> {
          String name = variables.getOrDefault(param.wireName(), param.wireName());
          parameters.add(parameter(name, "path", true, param, pathDoc(route, param)));
        }
        case QUERY ->
            parameters.add(
                parameter(param.wireName(), "query", param.presence().isRequired(), param));
        case HEADER ->
            parameters.add(
                parameter(param.wireName(), "header", param.presence().isRequired(), param));
        case COOKIE ->
            parameters.add(
                parameter(param.wireName(), "cookie", param.presence().isRequired(), param));
        case IF_MATCH -> parameters.add(Versions.ifMatch(param));
        case CURSOR -> parameters.add(cursor(param));
        default -> {
          // The body has a place of its own, groups are taken apart, the others are not the
          // client's.
        }
      }
    }
    if (isConditional(route)) {
      parameters.add(Versions.ifNoneMatch());
    }
    return YamlList.of(parameters);
  }

  /** Whether the route answers 304 to a client that has its value already. */
  private boolean isConditional(RouteModel route) {
    return route.method() == HttpMethod.GET && successes.hasVersion(route);
  }

  /** The parameter's text, with a word about slashes if it takes the rest of the path. */
  private static String pathDoc(RouteModel route, ParamModel param) {
    boolean isRest =
        route.path().segments().stream()
            .anyMatch(s -> s.rest() && s.text().equals(param.wireName()));
    if (!isRest) {
      return param.doc();
    }
    return param.doc().isEmpty()
        ? "The rest of the path, slashes included."
        : param.doc() + " (the rest of the path, slashes included)";
  }

  private YamlMap parameter(String name, String place, boolean required, ParamModel param) {
    return parameter(name, place, required, param, param.doc());
  }

  private YamlMap parameter(
      String name, String place, boolean required, ParamModel param, String doc) {
    YamlMap parameter =
        new YamlMap().put("name", name).put("in", place).putUnlessEmpty("description", doc);
    if (required) {
      parameter.put("required", true);
    }
    return parameter.put("schema", schema(param));
  }

  private YamlMap schema(ParamModel param) {
    YamlMap schema = schemas.described(param.type(), param.constraints());
    if (param.presence().isDefault()) {
      schema.put("default", schemas.defaultOf(param.presence(), param.type()));
    }
    return schema;
  }

  private static YamlMap cursor(ParamModel param) {
    String fallback = "The `next` of the page before; without it the first page is answered.";
    return new YamlMap()
        .put("name", param.name())
        .put("in", "query")
        .put("description", param.doc().isEmpty() ? fallback : param.doc())
        .put("schema", new YamlMap().put("type", "string"));
  }

  private YamlMap requestBody(ParamModel param) {
    return new YamlMap()
        .putUnlessEmpty("description", param.doc())
        .put("required", param.presence().isRequired())
        .put("content", content(MediaTypes.ofRequest(param.type()), schema(param)));
  }

  private YamlMap responses(RouteModel route) {
    YamlMap responses = new YamlMap();
    boolean isOpen = route.result().kind() == ResultModel.Kind.RESPONSE;
    responses.put(isOpen ? "2XX" : Integer.toString(route.status()), successes.of(route));
    if (isConditional(route)) {
      responses.put("304", Versions.notModified());
    }
    responses.putAll(failures.responses(route));
    return responses;
  }

  private static YamlMap content(List<String> mediaTypes, YamlMap schema) {
    YamlMap content = new YamlMap();
    mediaTypes.forEach(type -> content.put(type, new YamlMap().put("schema", schema)));
    return content;
  }
}
