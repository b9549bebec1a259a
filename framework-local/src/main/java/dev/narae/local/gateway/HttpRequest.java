package dev.narae.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param method the method
 * @param rawPath the path, percent-encoded
 * @param rawQuery the query, percent-encoded, empty if there is none
 * @param protocol such as {@code HTTP/1.1}
 * @param sourceAddress the client's IP address
 * @param localPort the port it was sent to
 * @param headers the values of each header by its name in lower case, sorted
 * @param body the body, empty if there is none
 */
record HttpRequest(
    String method,
    String rawPath,
    String rawQuery,
    String protocol,
    String sourceAddress,
    int localPort,
    Map<String, List<String>> headers,
    Body body) {
  /**
   * Reads a request.
   *
   * @param maxBody the largest body to keep, in bytes
   * @return nothing if the body is larger; it has been read to its end then, since a client that is
   *     cut off while sending never sees the answer
   */
  static Optional<HttpRequest> read(HttpExchange exchange, int maxBody) throws IOException {
    byte[] body;
    try (InputStream in = exchange.getRequestBody()) {
      body = in.readNBytes(maxBody + 1);
      if (body.length > maxBody) {
        in.transferTo(OutputStream.nullOutputStream());
        return Optional.empty();
      }
    }
    Map<String, List<String>> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    URI target = exchange.getRequestURI();
    return Optional.of(
        new HttpRequest(
            exchange.getRequestMethod(),
            path(target),
            Optional.ofNullable(target.getRawQuery()).orElse(""),
            exchange.getProtocol(),
            exchange.getRemoteAddress().getAddress().getHostAddress(),
            exchange.getLocalAddress().getPort(),
            headers,
            Body.of(body)));
  }

  /** The values of a header joined with commas, or nothing. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
  }

  // The server parses "//a/b" as a host and a path, though it is all path (RFC 9112 section 3.2.1).
  private static String path(URI target) {
    String text = target.toString();
    int query = text.indexOf('?');
    String path = query < 0 ? text : text.substring(0, query);
    return path.startsWith("/") ? path : target.getRawPath();
  }
}
