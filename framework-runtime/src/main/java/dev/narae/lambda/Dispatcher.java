package dev.narae.lambda;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the route of a request and has the router call it. */
final class Dispatcher {
  private final Router router;
  private final Audience audience;

  Dispatcher(Router router, Audience audience) {
    this.router = router;
    this.audience = audience;
  }

  /**
   * The route's answer.
   *
   * @throws Problem 404 or 405 if no route takes the request, 401 or 403 if the route's guard does
   *     not let it pass
   * @throws Throwable whatever the route throws, unless an {@code @OnError} method answers for it
   */
  Reply dispatch(Invocation invocation, Failures failures) throws Throwable {
    Request request = invocation.request(router.jsonLimits(), router);
    failures.begin(request);
    int routed = routed(invocation);
    if (routed >= 0) {
      // The gateway chose, and ran its authorizer for that choice: choosing anew could differ.
      Map<String, String> variables = invocation.door().pathParameters(invocation.event());
      return call(routed, invocation, request.withPathParameters(variables), failures);
    }
    RouteMatch match = match(invocation);
    Request matched = request.withPathParameters(match.pathParameters());
    return call(match.route(), invocation, matched, failures);
  }

  /** The guard is the one of the route that is called, however that was found. */
  private Reply call(int route, Invocation invocation, Request request, Failures failures)
      throws Throwable {
    failures.begin(request);
    router.guard(route).check(invocation.door(), invocation.event(), audience);
    try {
      return router.call(route, request);
    } catch (Throwable failure) {
      return failures.ofRoute(route, request, failure);
    }
  }

  /**
   * The methods of the path, HEAD included.
   *
   * @throws Problem 404 if no route has the path
   */
  Set<String> methods(Invocation invocation) {
    RouteMatch match = find(invocation, "OPTIONS");
    if (match.route() == RouteMatch.UNKNOWN_PATH) {
      throw unknownPath();
    }
    return withHead(match.allowed());
  }

  private static Problem unknownPath() {
    return Problem.notFound("There is nothing at this path.");
  }

  private static Set<String> withHead(Set<String> methods) {
    Set<String> all = new TreeSet<>(methods);
    if (all.contains("GET")) {
      all.add("HEAD");
    }
    return all;
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
      throw unknownPath();
    }
    if (!match.allowed().contains("GET")) {
      throw Problem.methodNotAllowed(list(match.allowed()));
    }
    if (invocation.isHead()) {
      return find(invocation, "GET");
    }
    throw Problem.methodNotAllowed(list(withHead(match.allowed())));
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
