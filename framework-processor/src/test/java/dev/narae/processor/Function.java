package dev.narae.processor;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.narae.config.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A compiled app as Lambda sees it: a handler that is given events. */
final class Function implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URLClassLoader loader;
  private final RequestStreamHandler handler;

  private Function(URLClassLoader loader, RequestStreamHandler handler) {
    this.loader = loader;
    this.handler = handler;
  }

  /** Loads the generated handler from folders of classes. */
  static Function load(String handler, Map<String, String> environment, Path... classes) {
    try {
      URL[] urls = new URL[classes.length];
      for (int i = 0; i < classes.length; i++) {
        urls[i] = classes[i].toUri().toURL();
      }
      URLClassLoader loader = new URLClassLoader(urls, Function.class.getClassLoader());
      Object instance =
          loader
              .loadClass(handler)
              .getConstructor(Environment.class)
              .newInstance(Environment.of(environment));
      return new Function(loader, (RequestStreamHandler) instance);
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError("the generated handler can't be loaded", e);
    }
  }

  /** An answer; {@code body} is null if it has none. */
  record Answer(int status, JsonNode headers, JsonNode body) {
    String header(String name) {
      return headers.path(name).asText();
    }
  }

  Answer get(String pathAndQuery) {
    return send("GET", pathAndQuery, null);
  }

  /** Sends an event as an HTTP API would whose only route is {@code $default}. */
  Answer send(String method, String pathAndQuery, String body) {
    return send(method, pathAndQuery, body, Map.of(), List.of());
  }

  /** Sends an event with headers (in lower case) and cookies ({@code name=value}). */
  Answer send(
      String method,
      String pathAndQuery,
      String body,
      Map<String, String> headers,
      List<String> cookies) {
    return send(event(method, pathAndQuery, body, headers, cookies));
  }

  /** The event of an HTTP API whose only route is {@code $default}. */
  static ObjectNode event(
      String method,
      String pathAndQuery,
      String body,
      Map<String, String> headers,
      List<String> cookies) {
    String[] parts = pathAndQuery.split("\\?", 2);
    ObjectNode event = JSON.createObjectNode();
    event.put("version", "2.0").put("routeKey", "$default").put("rawPath", parts[0]);
    event.put("rawQueryString", parts.length > 1 ? parts[1] : "");
    ObjectNode all = event.putObject("headers").put("content-type", "application/json");
    headers.forEach(all::put);
    cookies.forEach(event.putArray("cookies")::add);
    ObjectNode context = event.putObject("requestContext").put("requestId", "request-1");
    context.put("stage", "$default");
    context.putObject("http").put("method", method).put("path", parts[0]).put("sourceIp", "::1");
    event.put("isBase64Encoded", false);
    if (body != null) {
      event.put("body", body);
    }
    return event;
  }

  private Answer send(JsonNode event) {
    JsonNode answer = invoke(event);
    String body = answer.path("body").asText("");
    try {
      return new Answer(
          answer.path("statusCode").asInt(),
          answer.path("headers"),
          body.isEmpty() ? null : parse(answer.at("/headers/content-type").asText(), body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Other types than JSON are text. */
  private static JsonNode parse(String contentType, String body) throws IOException {
    return contentType.contains("json") ? JSON.readTree(body) : TextNode.valueOf(body);
  }

  /** Sends any event; what Lambda hands back. */
  JsonNode invoke(JsonNode event) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      handler.handleRequest(
          new ByteArrayInputStream(JSON.writeValueAsBytes(event)), output, new NoContext());
      return JSON.readTree(output.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
