package dev.narae.local.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param method the method
 * @param rawPath the path as it was sent, with its percent escapes, malformed ones included
 * @param rawQuery the query as it was sent, empty if there is none
 * @param protocol such as {@code HTTP/1.1}
 * @param sourceAddress the client's IP address
 * @param localPort the port it was sent to
 * @param lines the header lines in their order
 * @param bodyLength how many bytes the body has
 * @param body the body; empty as well if it is larger than what {@link WebServer} keeps
 */
public record HttpRequest(
    String method,
    String rawPath,
    String rawQuery,
    String protocol,
    String sourceAddress,
    int localPort,
    List<Header> lines,
    long bodyLength,
    Body body) {
  private static final int COLON_SPACE_AND_LINE_END = 4;

  /** Copies the headers. */
  public HttpRequest {
    lines = List.copyOf(lines);
  }

  /** The values of each header by its name in lower case, sorted by name. */
  public Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new TreeMap<>();
    for (Header line : lines) {
      headers
          .computeIfAbsent(line.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(line.value());
    }
    return headers;
  }

  /** The values of a header joined with commas, or nothing. */
  public Optional<String> header(String name) {
    List<String> values = lines.stream().filter(line -> line.is(name)).map(Header::value).toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
  }

  /** The size of the request line and the headers, in bytes. */
  public int headBytes() {
    int bytes = method.length() + rawPath.length() + rawQuery.length() + protocol.length() + 5;
    for (Header line : lines) {
      bytes += line.name().length() + line.value().length() + COLON_SPACE_AND_LINE_END;
    }
    return bytes;
  }

  /** The host that the client asked for, without a port. */
  public String domain() {
    return header("host").orElse("localhost").replaceAll(":[0-9]*$", "");
  }
}
