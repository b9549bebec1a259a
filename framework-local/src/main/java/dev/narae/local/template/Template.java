package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a generated template that run on a laptop. What is deployed is what runs: there is
 * no second description of the app.
 *
 * @param function the one function
 * @param tables the tables, in the template's order
 * @param routeKeys the route keys of the HTTP API, such as {@code GET /notes/{id}}, in the
 *     template's order
 */
public record Template(FunctionSpec function, List<TableSpec> tables, List<String> routeKeys) {
  private static final int DEFAULT_TIMEOUT_SECONDS = 3;
  private static final int DEFAULT_MEMORY_MEGABYTES = 128;

  /** Copies the lists. */
  public Template {
    tables = List.copyOf(tables);
    routeKeys = List.copyOf(routeKeys);
  }

  /**
   * Reads a template.
   *
   * @param app the app's name, which stands for the name of the stack
   * @param yaml the text of {@code template.yaml}
   * @throws LocalException if the text is not a template, or lacks something the server needs
   */
  public static Template parse(String app, String yaml) {
    Map<String, Object> root = TemplateParser.parse(yaml);
    Map<String, Object> parameters = Tree.map(root.get("Parameters"), "Parameters");
    Map<String, Object> conditions = Tree.map(root.get("Conditions"), "Conditions");
    List<Resource> resources = Resource.all(root);
    Resolver withoutTables = new Resolver(parameters, conditions, Map.of(), app);
    Map<String, String> tableNames = new LinkedHashMap<>();
    for (Resource table : Resource.ofType(resources, "AWS::DynamoDB::Table")) {
      tableNames.put(table.id(), tableName(table, withoutTables, app));
    }
    Resolver resolver = new Resolver(parameters, conditions, tableNames, app);
    return new Template(
        function(resources, resolver), tables(resources, resolver), routeKeys(resources, resolver));
  }

  // CloudFormation makes up STACK-ID-RANDOM; locally there is one of each, so no random part.
  private static String tableName(Resource table, Resolver resolver, String app) {
    return table.text("TableName", resolver, app + "-" + table.id());
  }

  private static FunctionSpec function(List<Resource> resources, Resolver resolver) {
    List<Resource> functions = Resource.ofType(resources, "AWS::Serverless::Function");
    if (functions.size() != 1) {
      throw new LocalException(
          "The template has "
              + functions.size()
              + " functions; the local server runs an app of exactly one.");
    }
    Resource function = functions.get(0);
    // "demo.Handler::handleRequest" names the method too; RequestStreamHandler has but one.
    String handler = function.text("Handler", resolver).replaceAll("::.*", "");
    return new FunctionSpec(
        function.text("FunctionName", resolver, function.id()),
        handler,
        function.integer("Timeout", resolver, DEFAULT_TIMEOUT_SECONDS),
        function.integer("MemorySize", resolver, DEFAULT_MEMORY_MEGABYTES),
        environment(function, resolver));
  }

  private static Map<String, String> environment(Resource function, Resolver resolver) {
    String where = function.id() + ".Environment";
    Map<String, Object> environment = Tree.map(function.properties().get("Environment"), where);
    Map<String, String> variables = new LinkedHashMap<>();
    Tree.map(environment.get("Variables"), where + ".Variables")
        .forEach(
            (name, value) ->
                variables.put(name, resolver.text(value, where + " variable " + name)));
    return variables;
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

  private static List<String> routeKeys(List<Resource> resources, Resolver resolver) {
    return Resource.ofType(resources, "AWS::ApiGatewayV2::Route").stream()
        .map(route -> route.text("RouteKey", resolver))
        .toList();
  }
}
