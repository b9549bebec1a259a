package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.RouteClassModel;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Writes the OpenAPI description of a service. */
public final class OpenApiEmitter {
  /** How a caller proves to be a user of the AWS account. */
  private static final String SIGNATURE = "signature";

  private OpenApiEmitter() {}

  /** The text of {@code openapi.yaml}, OpenAPI 3.1.0; equal models give equal text. */
  public static String emit(AppModel service) {
    AppModel app = service.withoutHiddenRoutes();
    UsedTypes used = UsedTypes.of(app);
    SchemaNames schemaNames = new SchemaNames(used);
    Schemas schemas = new Schemas(app.module(), schemaNames);
    NamedSchemas named = new NamedSchemas(app.module(), used, schemaNames, schemas);
    RouteNames names = new RouteNames(app);
    Failures failures = new Failures(app);
    Paths paths = new Paths(new Operations(app, schemas, names, failures));
    boolean isOpen = app.module().routes().stream().allMatch(app::isPublic);
    YamlMap document =
        new YamlMap()
            .comment(Comments.document(app))
            .put("openapi", "3.1.0")
            .blankLine()
            .put("info", info(app))
            .blankLine()
            // The document is served from /docs/, one level below what it describes.
            .put("servers", YamlList.of(new YamlMap().put("url", "..")))
            .blankLine()
            .putUnlessEmpty("security", isOpen ? YamlList.of() : YamlList.of(security()))
            .blankLine()
            .putUnlessEmpty("tags", tags(app, names))
            .blankLine()
            .put("paths", paths.node(app.module()))
            .blankLine()
            .putUnlessEmpty("components", components(named.byName(), failures.all(), isOpen));
    return YamlPrinter.print(document);
  }

  private static YamlMap security() {
    return new YamlMap().put(SIGNATURE, YamlList.of());
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
      SortedMap<String, YamlMap> named, Set<Failure> failures, boolean isOpen) {
    if (failures.isEmpty()) {
      return new YamlMap();
    }
    named.put(SchemaNames.PROBLEM, FailureResponses.problemSchema());
    named.put(SchemaNames.VIOLATION, FailureResponses.violationSchema());
    named.put(SchemaNames.GATEWAY_MESSAGE, FailureResponses.gatewayMessageSchema());
    YamlMap ofSchemas = new YamlMap();
    named.forEach(ofSchemas::put);
    return new YamlMap()
        .put("schemas", ofSchemas)
        .put("responses", FailureResponses.responses(failures))
        .putUnlessEmpty("securitySchemes", isOpen ? new YamlMap() : securitySchemes());
  }

  private static YamlMap securitySchemes() {
    return new YamlMap()
        .put(
            SIGNATURE,
            new YamlMap()
                .put("type", "apiKey")
                .put("description", "A signature with credentials of AWS (Signature Version 4).")
                .put("name", "Authorization")
                .put("in", "header"));
  }
}
