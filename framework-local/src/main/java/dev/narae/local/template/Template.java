package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The parts of a generated template that run on a laptop. What is deployed is what runs: there is
 * no second description of the app.
 *
 * @param function the function that answers requests
 * @param tables the tables, in the template's order
 * @param api what stands in front of the function
 */
public record Template(FunctionSpec function, List<TableSpec> tables, ApiSpec api) {
  /** Copies the list. */
  public Template {
    tables = List.copyOf(tables);
  }

  /** The keys of the routes that the gateway knows, such as {@code GET /notes/{id}}. */
  public List<String> routeKeys() {
    return api.routes().stream().map(RouteSpec::key).toList();
  }

  /** What the routes that ask for a token ask of it, each once. */
  public List<AccessSpec.Jwt> tokens() {
    return api.routes().stream()
        .map(RouteSpec::access)
        .filter(AccessSpec.Jwt.class::isInstance)
        .map(AccessSpec.Jwt.class::cast)
        .distinct()
        .toList();
  }

  /** The functions of Lambda authorizers, each once. */
  public List<FunctionSpec> authorizers() {
    return api.routes().stream()
        .map(RouteSpec::access)
        .filter(AccessSpec.Custom.class::isInstance)
        .map(access -> ((AccessSpec.Custom) access).function())
        .distinct()
        .toList();
  }

  /** The origins whose pages may call, whether the gateway answers them or the function. */
  public List<String> origins() {
    CorsSpec cors = null;
    if (api instanceof ApiSpec.Http http) {
      cors = http.cors();
    } else if (api instanceof ApiSpec.Url url) {
      cors = url.cors();
    }
    return cors == null ? words("NARAE_CORS_ORIGINS") : cors.origins();
  }

  /** Whom tokens are for, whether the gateway asks or, behind a REST API, the function. */
  public List<String> audiences() {
    List<String> named =
        tokens().stream().flatMap(token -> token.audiences().stream()).distinct().toList();
    return named.isEmpty() ? words("NARAE_JWT_AUDIENCE") : named;
  }

  private List<String> words(String variable) {
    return Stream.of(function.environment().getOrDefault(variable, "").split(","))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * Reads a template.
   *
   * @param app the app's name, which stands for the name of the stack
   * @param yaml the text of {@code template.yaml}
   * @param given values for parameters of the stack, by their names in the source or the template
   * @param issuer the URL of the local issuer, for those parameters without a value that name one
   * @throws LocalException if the text is not a template, or lacks something the server needs
   */
  public static Template parse(String app, String yaml, Map<String, String> given, String issuer) {
    Map<String, Object> root = TemplateParser.parse(yaml);
    Parameters parameters = Parameters.of(root, given, issuer);
    Map<String, Object> conditions = Tree.map(root.get("Conditions"), "Conditions");
    List<Resource> resources = Resource.all(root);
    Resolver withoutTables = new Resolver(parameters, conditions, Map.of(), app);
    Map<String, String> tableNames = new LinkedHashMap<>();
    for (Resource table : Resource.ofType(resources, "AWS::DynamoDB::Table")) {
      tableNames.put(table.id(), tableName(table, withoutTables, app));
    }
    Resolver resolver = new Resolver(parameters, conditions, tableNames, app);
    Functions functions = new Functions(resources, resolver);
    ApiSpec api = FrontReader.read(resources, resolver, functions);
    return new Template(functions.ofRoutes(), tables(resources, resolver), api);
  }

  // CloudFormation makes up STACK-ID-RANDOM; locally there is one of each, so no random part.
  private static String tableName(Resource table, Resolver resolver, String app) {
    return table.text("TableName", resolver, app + "-" + table.id());
  }

  private static List<TableSpec> tables(List<Resource> resources, Resolver resolver) {
    List<TableSpec> tables = new ArrayList<>();
    for (Resource table : Resource.ofType(resources, "AWS::DynamoDB::Table")) {
      Object properties = resolver.resolve(table.properties());
      tables.add(
          new TableSpec(
              resolver.tables().getOrDefault(table.id(), table.id()),
              Tree.map(properties, table.id())));
    }
    return tables;
  }
}
