package dev.narae.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The side of the Runtime API that Lambda has (Lambda developer guide, "Using the Lambda runtime
 * API"), on the loopback address and for one function process.
 */
final class RuntimeApi implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String INVOCATIONS = ROOT + "invocation/";
  private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  private record Invocation(String id, byte[] event) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<byte[]>> answers = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> initialized = new CompletableFuture<>();

  private RuntimeApi(HttpServer server) {
    this.server = server;
  }

  /** Starts it on a free port. */
  static RuntimeApi start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    RuntimeApi api = new RuntimeApi(server);
    server.setExecutor(api.threads);
    server.createContext("/", api::handle);
    server.start();
    return api;
  }

  /** Host and port, the form of {@code AWS_LAMBDA_RUNTIME_API}. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Done when the function asks for its first event, or failed with what it reports instead. */
  CompletableFuture<Void> initialized() {
    return initialized;
  }

  /** Hands out an event; the result is what the function answers, or fails with what it reports. */
  CompletableFuture<byte[]> invoke(byte[] event) {
    Invocation invocation = new Invocation(UUID.randomUUID().toString(), event);
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    answers.put(invocation.id(), answer);
    waiting.add(invocation);
    return answer;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (call.equals("GET " + INVOCATIONS + "next")) {
        next(exchange);
      } else if (call.equals("POST " + ROOT + "init/error")) {
        initialized.completeExceptionally(new AssertionError(new String(body, UTF_8)));
        accept(exchange);
      } else if (call.startsWith("POST " + INVOCATIONS)) {
        String[] idAndOutcome = call.substring(("POST " + INVOCATIONS).length()).split("/", 2);
        outcome(answers.remove(idAndOutcome[0]), idAndOutcome[1], body);
        accept(exchange);
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    initialized.complete(null);
    try {
      Invocation invocation = waiting.take();
      header(exchange, "Content-Type", "application/json");
      header(exchange, "Lambda-Runtime-Aws-Request-Id", invocation.id());
      header(
          exchange,
          "Lambda-Runtime-Deadline-Ms",
          String.valueOf(Instant.now().plus(TIME_LIMIT).toEpochMilli()));
      header(
          exchange,
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:us-east-1:123456789012:function:notes");
      header(
          exchange,
          "Lambda-Runtime-Trace-Id",
          "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0");
      exchange.sendResponseHeaders(200, invocation.event().length);
      exchange.getResponseBody().write(invocation.event());
    } catch (InterruptedException e) {
      // The test is over.
      Thread.currentThread().interrupt();
    }
  }

  private static void outcome(CompletableFuture<byte[]> answer, String kind, byte[] body) {
    if (kind.equals("response")) {
      answer.complete(body);
    } else {
      answer.completeExceptionally(new AssertionError(kind + ": " + new String(body, UTF_8)));
    }
  }

  private static void accept(HttpExchange exchange) throws IOException {
    byte[] body = "{\"status\":\"OK\"}\n".getBytes(UTF_8);
    header(exchange, "Content-Type", "application/json");
    exchange.sendResponseHeaders(202, body.length);
    exchange.getResponseBody().write(body);
  }

  private static void header(HttpExchange exchange, String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }
}
