package dev.narae.lambda;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the route of a request and has the router call it. */
final class Dispatcher {
  private final Router router;

  Dispatcher(Router router) {
    this.router = router;
  }

  /**
   * The route's answer.
   *
   * @throws Problem 404 or 405 if no route takes the request
   * @throws Throwable whatever the route throws, unless an {@code @OnError} method answers for it
   */
  Reply dispatch(Invocation invocation, Failures failures) throws Throwable {
    Request request = invocation.request();
    failures.begin(request);
    int routed = routed(invocation);
    if (routed >= 0) {
      // The gateway chose, and ran its authorizer for that choice: choosing anew could differ.
      return call(routed, invocation.door().pathParameters(invocation.event()), request, failures);
    }
    RouteMatch match = match(invocation);
    return call(match.route(), match.pathParameters(), request, failures);
  }

  private Reply call(int route, Map<String, String> variables, Request of, Failures failures)
      throws Throwable {
    Request request = of.withPathParameters(variables);
    failures.begin(request);
    try {
      return router.call(route, request);
    } catch (Throwable failure) {
      return failures.ofRoute(route, request, failure);
    }
  }

  /** The route that the gateway chose, by whatever method it has it; -1 if it is none of ours. */
  private int routed(Invocation invocation) {
    String path = invocation.door().routePath(invocation.event());
    if (!path.startsWith("/")) {
      return -1;
    }
    int route = router.routes().indexOf(invocation.method() + ' ' + path);
    return route < 0 && invocation.isHead() ? router.routes().indexOf("GET " + path) : route;
  }

  /** GET answers HEAD too (RFC 9110, section 9.3.2): no gateway does that for us. */
  private RouteMatch match(Invocation invocation) {
    RouteMatch match = find(invocation, invocation.method());
    if (match.route() >= 0) {
      return match;
    }
    if (match.route() == RouteMatch.UNKNOWN_PATH) {
      throw Problem.notFound("There is nothing at this path.");
    }
    if (!match.allowed().contains("GET")) {
      throw Problem.methodNotAllowed(list(match.allowed()));
    }
    if (invocation.isHead()) {
      return find(invocation, "GET");
    }
    Set<String> allowed = new TreeSet<>(match.allowed());
    allowed.add("HEAD");
    throw Problem.methodNotAllowed(list(allowed));
  }

  private RouteMatch find(Invocation invocation, String method) {
    FrontDoor door = invocation.door();
    String path = door.path(invocation.event());
    return door.isPathEncoded()
        ? EncodedPath.match(router.routes(), method, path)
        : router.routes().match(method, path);
  }

  private static String list(Set<String> methods) {
    StringBuilder list = new StringBuilder();
    for (String method : methods) {
      list.append(list.length() == 0 ? "" : ", ").append(method);
    }
    return list.toString();
  }
}
