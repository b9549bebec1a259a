package dev.narae.lambda;

import dev.narae.http.HttpDate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spares a client the body that it has already: an answer with an {@code ETag} or a {@code
 * Last-Modified} to a GET or HEAD with a condition (RFC 9110, sections 13.1.2 and 13.1.3).
 */
final class NotModified {
  private NotModified() {}

  /** The reply, or 304 in its place. */
  static Reply apply(Reply reply, Event event, String method) {
    boolean conditional =
        (method.equals("GET") || method.equals("HEAD"))
            && reply.status() >= 200
            && reply.status() < 300;
    return conditional && isCurrent(reply, event)
        ? reply.withoutContent(304, headers(reply.headers()))
        : reply;
  }

  private static boolean isCurrent(Reply reply, Event event) {
    String etag = reply.headers().get("etag");
    String lastModified = reply.headers().get("last-modified");
    if (etag == null && lastModified == null) {
      return false;
    }
    String tags = event.header("if-none-match");
    if (tags != null) {
      return matches(tags, etag); // Then the other condition does not count.
    }
    String since = event.header("if-modified-since");
    return since != null && lastModified != null && isUnmodified(lastModified, since);
  }

  /** Whether one of the tags is this one, weak or strong. */
  static boolean matches(String tags, @Nullable String etag) {
    if (tags.strip().equals("*")) {
      return true;
    }
    if (etag == null) {
      return false;
    }
    String opaque = etag.startsWith("W/") ? etag.substring(2) : etag;
    int at = tags.indexOf('"');
    while (at >= 0) {
      int end = tags.indexOf('"', at + 1);
      if (end < 0) {
        return false;
      }
      if (end + 1 - at == opaque.length() && tags.startsWith(opaque, at)) {
        return true;
      }
      at = tags.indexOf('"', end + 1);
    }
    return false;
  }

  private static boolean isUnmodified(String lastModified, String since) {
    if (lastModified.equals(since)) {
      return true;
    }
    Instant modified = HttpDate.parse(lastModified);
    Instant known = HttpDate.parse(since);
    return modified != null && known != null && !modified.isAfter(known);
  }

  /** Without what describes the content: the client has that too (RFC 9110, section 15.4.5). */
  private static Map<String, String> headers(Map<String, String> all) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Map.Entry<String, String> header : all.entrySet()) {
      String name = header.getKey();
      boolean describes =
          switch (name) {
            case "content-type", "content-encoding", "content-language", "content-disposition" ->
                true;
            case "last-modified" -> all.containsKey("etag");
            default -> false;
          };
      if (!describes) {
        kept.put(name, header.getValue());
      }
    }
    return kept;
  }
}
