package dev.narae.lambda;

import dev.narae.http.Problem;
import dev.narae.http.Request;
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
   * @throws Problem 404 or 405 if no route takes the request, and whatever the route throws
   */
  Reply dispatch(HttpApiEvent event) throws Exception {
    Request request = event.request();
    Reply reply = call(event, request);
    return request.method().equals("HEAD") ? reply.withoutBody() : reply;
  }

  private Reply call(HttpApiEvent event, Request request) throws Exception {
    int routed = event.isRouted() ? router.routes().indexOf(event.routeKey()) : -1;
    if (routed >= 0) {
      // The gateway chose, and ran its authorizer for that choice: choosing anew could differ.
      return router.call(routed, request.withPathParameters(event.pathParameters()));
    }
    RouteMatch match = match(request);
    return router.call(match.route(), request.withPathParameters(match.pathParameters()));
  }

  /** GET answers HEAD too (RFC 9110, section 9.3.2): no gateway does that for us. */
  private RouteMatch match(Request request) {
    RouteTable routes = router.routes();
    RouteMatch match = routes.match(request.method(), request.path());
    if (match.route() >= 0) {
      return match;
    }
    if (match.route() == RouteMatch.UNKNOWN_PATH) {
      throw Problem.notFound("There is nothing at this path.");
    }
    if (!match.allowed().contains("GET")) {
      throw Problem.methodNotAllowed(list(match.allowed()));
    }
    if (request.method().equals("HEAD")) {
      return routes.match("GET", request.path());
    }
    Set<String> allowed = new TreeSet<>(match.allowed());
    allowed.add("HEAD");
    throw Problem.methodNotAllowed(list(allowed));
  }

  private static String list(Set<String> methods) {
    StringBuilder list = new StringBuilder();
    for (String method : methods) {
      list.append(list.length() == 0 ? "" : ", ").append(method);
    }
    return list.toString();
  }
}
