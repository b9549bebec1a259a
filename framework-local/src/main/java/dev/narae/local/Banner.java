package dev.narae.local;

import dev.narae.local.app.AppDocuments;
import dev.narae.local.docs.SwaggerUi;
import dev.narae.local.gateway.RouteMatch;
import dev.narae.local.gateway.Routes;
import dev.narae.local.template.DocumentedRoutes;
import dev.narae.local.template.TableSpec;
import dev.narae.local.template.Template;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a developer wants to know once the server runs. */
final class Banner {
  private static final String INDENT = "\n             ";

  private Banner() {}

  /** The text, with a line break at its end. */
  static String of(AppDocuments documents, URI url, URI dynamoDbEndpoint, Template template) {
    List<String> documented = DocumentedRoutes.of(documents.openApi());
    List<String> routeKeys = template.api().routes().isEmpty() ? documented : template.routeKeys();
    String tables =
        template.tables().stream().map(TableSpec::name).collect(Collectors.joining(", "));
    return """

          Narae      %s is running
          URL        %s
          Docs       %s
        %s  DynamoDB   %s
          Tables     %s
          Routes     %s

          Ctrl-C stops.
        """
        .formatted(
            documents.app(),
            url,
            docs(url, routeKeys),
            tokens(url, template),
            dynamoDbEndpoint,
            tables.isEmpty() ? "none" : tables,
            routes(routeKeys));
  }

  /** How to get a token and what to do with it; nothing if the app asks for none. */
  private static String tokens(URI url, Template template) {
    Map<String, String> tokens = LocalUsers.tokens(template, url.toString());
    if (tokens.isEmpty()) {
      return "";
    }
    String lines =
        tokens.entrySet().stream()
            .map(
                user ->
                    user.getKey().toUpperCase(Locale.ROOT)
                        + "=$(curl -s '"
                        + user.getValue()
                        + "')")
            .collect(Collectors.joining(INDENT));
    return "  Tokens     "
        + lines
        + INDENT
        + "curl -H \"Authorization: Bearer $"
        + LocalUsers.NAMES.get(0).toUpperCase(Locale.ROOT)
        + "\" …\n";
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
