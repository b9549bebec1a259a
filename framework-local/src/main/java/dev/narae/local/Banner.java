package dev.narae.local;

import dev.narae.local.docs.SwaggerUi;
import dev.narae.local.gateway.RouteMatch;
import dev.narae.local.gateway.Routes;
import dev.narae.local.template.TableSpec;
import dev.narae.local.template.Template;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a developer wants to know once the server runs. */
final class Banner {
  private static final String INDENT = "\n             ";

  private Banner() {}

  /** The text, with a line break at its end. */
  static String of(String app, URI url, URI dynamoDbEndpoint, Template template) {
    List<String> routeKeys = template.routeKeys();
    String tables =
        template.tables().stream().map(TableSpec::name).collect(Collectors.joining(", "));
    return """

          Narae      %s is running
          URL        %s
          Docs       %s
          DynamoDB   %s
          Tables     %s
          Routes     %s

          Ctrl-C stops.
        """
        .formatted(
            app,
            url,
            docs(url, routeKeys),
            dynamoDbEndpoint,
            tables.isEmpty() ? "none" : tables,
            routes(routeKeys));
  }

  private static String docs(URI url, List<String> routeKeys) {
    Routes routes = Routes.of(routeKeys);
    Optional<RouteMatch> taken =
        SwaggerUi.entryPaths().stream()
            .flatMap(path -> routes.match("GET", path).stream())
            .findFirst();
    return taken
        .map(route -> "not served: the app's route " + route.routeKey() + " comes first")
        .orElse(url + SwaggerUi.ROOT);
  }

  private static String routes(List<String> routeKeys) {
    int width = routeKeys.stream().mapToInt(key -> method(key).length()).max().orElse(0);
    String lines =
        routeKeys.stream()
            .map(
                key ->
                    String.format("%-" + Math.max(1, width) + "s  ", method(key))
                        + key.substring(method(key).length()).trim())
            .map(String::stripTrailing)
            .collect(Collectors.joining(INDENT));
    return lines.isEmpty() ? "none" : lines;
  }

  private static String method(String routeKey) {
    return routeKey.replaceAll(" .*", "");
  }
}
