package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the functions of a template. */
final class Functions {
  private static final int DEFAULT_TIMEOUT_SECONDS = 3;
  private static final int DEFAULT_MEMORY_MEGABYTES = 128;
  private static final Pattern INVOCATION = Pattern.compile("functions/([A-Za-z0-9]+)\\.Arn/");

  private final Resolver resolver;
  private final Map<String, Resource> byId = new LinkedHashMap<>();
  private final Set<String> authorizers = new LinkedHashSet<>();

  Functions(List<Resource> resources, Resolver resolver) {
    this.resolver = resolver;
    Resource.ofType(resources, "AWS::Serverless::Function").forEach(f -> byId.put(f.id(), f));
  }

  /**
   * The function that an authorizer calls.
   *
   * @param uri the resolved address that API Gateway is given
   */
  FunctionSpec ofAuthorizer(String uri) {
    Matcher id = INVOCATION.matcher(uri);
    Resource function = id.find() ? byId.get(id.group(1)) : null;
    if (function == null) {
      throw new LocalException("The template has no function for the authorizer at " + uri + ".");
    }
    authorizers.add(function.id());
    return spec(function);
  }

  /** The one function that is no authorizer's, once those have been asked for. */
  FunctionSpec ofRoutes() {
    List<Resource> functions =
        byId.values().stream().filter(each -> !authorizers.contains(each.id())).toList();
    if (functions.size() != 1) {
      throw new LocalException(
          "The template has "
              + functions.size()
              + " functions; the local server runs an app of exactly one.");
    }
    return spec(functions.get(0));
  }

  private FunctionSpec spec(Resource function) {
    // "demo.Handler::handleRequest" names the method too; RequestStreamHandler has but one.
    String handler = function.text("Handler", resolver).replaceAll("::.*", "");
    return new FunctionSpec(
        function.text("FunctionName", resolver, function.id()),
        handler,
        function.integer("Timeout", resolver, DEFAULT_TIMEOUT_SECONDS),
        function.integer("MemorySize", resolver, DEFAULT_MEMORY_MEGABYTES),
        environment(function));
  }

  private Map<String, String> environment(Resource function) {
    String where = function.id() + ".Environment";
    Map<String, Object> environment = Tree.map(function.properties().get("Environment"), where);
    Map<String, String> variables = new LinkedHashMap<>();
    Tree.map(environment.get("Variables"), where + ".Variables")
        .forEach(
            (name, value) ->
                variables.put(name, resolver.text(value, where + " variable " + name)));
    return variables;
  }
}
