package dev.narae.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Answers requests as an HTTP API with one Lambda integration does, its own errors included: 404
 * for what no route matches, 413, 500 for a function that fails and 503 for one that is too slow.
 */
public final class Gateway implements HttpHandler {
  /** API Gateway quota "Payload size" of HTTP APIs: 10 MB. */
  private static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

  /** Lambda quota "Invocation payload (synchronous)": 6 MB each for the event and the answer. */
  private static final int MAX_PAYLOAD_BYTES = 6 * 1024 * 1024;

  private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD");

  private final Routes routes;
  private final Invoker function;
  private final Pages pages;
  private final PrintStream console;

  /**
   * Creates a gateway.
   *
   * @param routes the app's routes
   * @param function what they call
   * @param pages what is served beside them; a route always wins
   * @param console where failures of the function are shown
   */
  public Gateway(Routes routes, Invoker function, Pages pages, PrintStream console) {
    this.routes = routes;
    this.function = function;
    this.pages = pages;
    this.console = console;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<HttpRequest> request = HttpRequest.read(exchange, MAX_BODY_BYTES);
      AnswerSender.send(exchange, request.map(this::answer).orElse(Answer.ENTITY_TOO_LARGE));
    }
  }

  // The HTTP server would drop the connection without a word.
  private Answer answer(HttpRequest request) {
    try {
      return route(request);
    } catch (RuntimeException e) {
      console.println("The local server failed at " + request.method() + " " + request.rawPath());
      e.printStackTrace(console);
      return Answer.INTERNAL_ERROR;
    }
  }

  private Answer route(HttpRequest request) {
    Optional<RouteMatch> route = routes.match(request.method(), request.rawPath());
    if (route.isPresent()) {
      return call(request, route.get());
    }
    if (PAGE_METHODS.contains(request.method())) {
      return pages.page(request.rawPath()).orElse(Answer.NOT_FOUND);
    }
    return Answer.NOT_FOUND;
  }

  private Answer call(HttpRequest request, RouteMatch route) {
    String requestId = UUID.randomUUID().toString();
    byte[] event = EventWriter.write(request, route, requestId, Instant.now());
    warnIfTooLarge(route, "event", event);
    try {
      byte[] answer = function.invoke(event, requestId);
      warnIfTooLarge(route, "answer", answer);
      return AnswerReader.read(answer);
    } catch (ExecutionException e) {
      console.println(route.routeKey() + " failed, request " + requestId + ":");
      (e.getCause() == null ? e : e.getCause()).printStackTrace(console);
      return Answer.INTERNAL_ERROR;
    } catch (IllegalArgumentException e) {
      console.println(route.routeKey() + " has no valid answer: " + e.getMessage() + ".");
      return Answer.INTERNAL_ERROR;
    } catch (TimeoutException e) {
      console.println(route.routeKey() + ": " + e.getMessage() + ".");
      return Answer.UNAVAILABLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.UNAVAILABLE;
    }
  }

  private void warnIfTooLarge(RouteMatch route, String what, byte[] payload) {
    if (payload.length > MAX_PAYLOAD_BYTES) {
      console.println(
          "%s: the %s has %,d bytes; Lambda would refuse more than %,d."
              .formatted(route.routeKey(), what, payload.length, MAX_PAYLOAD_BYTES));
    }
  }
}
