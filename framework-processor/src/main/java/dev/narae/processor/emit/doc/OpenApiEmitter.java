package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.RouteClassModel;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Writes the OpenAPI description of a service. */
public final class OpenApiEmitter {
  private OpenApiEmitter() {}

  /** The text of {@code openapi.yaml}, OpenAPI 3.1.0; equal models give equal text. */
  public static String emit(AppModel service) {
    AppModel app = service.withoutHiddenRoutes();
    UsedTypes used = UsedTypes.of(app);
    SchemaNames schemaNames = new SchemaNames(used);
    Schemas schemas = new Schemas(app.module(), schemaNames);
    NamedSchemas named = new NamedSchemas(app.module(), used, schemaNames, schemas);
    RouteNames names = new RouteNames(app);
    FrontErrors front = new FrontErrors(app.api());
    FunctionErrors own = new FunctionErrors(app, schemaNames, schemas);
    Failures failures = new Failures(app, front, own);
    Security security = new Security(app);
    Paths paths = new Paths(new Operations(app, schemas, names, failures, security));
    YamlMap document =
        new YamlMap()
            .comment(Comments.document(app))
            .put("openapi", "3.1.0")
            .blankLine()
            .put("info", info(app))
            .blankLine()
            .put("servers", YamlList.of(server()))
            .blankLine()
            .putUnlessEmpty("security", security.ofApp())
            .blankLine()
            .putUnlessEmpty("tags", tags(app, names))
            .blankLine()
            .put("paths", paths.node(app.module()))
            .blankLine()
            .putUnlessEmpty(
                "components", components(named.byName(), failures.all(), front, own, security));
    return YamlPrinter.print(document);
  }

  /** Relative, so that it holds behind the name of a stage and on a developer's machine alike. */
  private static YamlMap server() {
    return new YamlMap()
        .put("url", "..")
        .put("description", "The service that has this document in its folder docs");
  }

  private static YamlMap info(AppModel app) {
    return new YamlMap()
        .put("title", app.name())
        .putUnlessEmpty("description", app.docs().description())
        .put("version", "1");
  }

  private static YamlList tags(AppModel app, RouteNames names) {
    List<RouteClassModel> classes = app.module().routeClasses();
    return YamlList.of(classes.stream().map(c -> tag(c, names)).toList());
  }

  private static YamlMap tag(RouteClassModel routeClass, RouteNames names) {
    return new YamlMap()
        .put("name", names.tag(routeClass))
        .putUnlessEmpty("description", routeClass.docs().description());
  }

  private static YamlMap components(
      SortedMap<String, YamlMap> named,
      Set<Failure> failures,
      FrontErrors front,
      FunctionErrors own,
      Security security) {
    if (failures.isEmpty()) {
      return new YamlMap();
    }
    if (!own.isShaped() || front.hasProblems()) {
      named.put(SchemaNames.PROBLEM, FailureResponses.problemSchema());
      named.put(SchemaNames.VIOLATION, FailureResponses.violationSchema());
    }
    front.addTo(named);
    YamlMap ofSchemas = new YamlMap();
    named.forEach(ofSchemas::put);
    return new YamlMap()
        .put("schemas", ofSchemas)
        .put("responses", FailureResponses.responses(failures, front, own))
        .putUnlessEmpty("securitySchemes", security.schemes());
  }
}
