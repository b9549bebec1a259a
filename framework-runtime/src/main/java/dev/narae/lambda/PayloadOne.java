package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payload format 1.0, which REST APIs and HTTP APIs share. */
final class PayloadOne {
  private PayloadOne() {}

  static String method(Event event) {
    String method = event.method();
    if (method == null) {
      throw new UnsupportedEventException(null);
    }
    return method;
  }

  static String routePath(Event event) {
    return event.resource().startsWith("/") ? event.resource() : "";
  }

  /**
   * The path of the sender's route with its variables filled in: a custom domain puts its mapping
   * before {@code path}, and nothing tells the two apart. Without a route, {@code path}.
   */
  static String path(Event event) {
    String filled = Paths.fill(routePath(event), event.pathParameters());
    return filled.isEmpty() ? Paths.absolute(event.path()) : filled;
  }

  static void fill(Request.Builder request, Event event) {
    request.query(query(event));
    HeaderLists headers = event.allHeaders();
    headers.fill(request);
    request.cookies(CookiePairs.of(headers.get("cookie")));
    RequestContext context = event.context();
    request.sourceIp(orEmpty(context.sourceIp()));
    request.requestId(orEmpty(context.requestId()));
    event.fillBody(request);
  }

  static byte[] answer(Reply reply) {
    return new Envelope(reply).headers().setCookies().end();
  }

  /** The gateway has decoded it. */
  private static Map<String, List<String>> query(Event event) {
    Map<String, List<String>> lists = event.multiQuery();
    if (lists != null && !lists.isEmpty()) {
      return lists;
    }
    Map<String, List<String>> single = new LinkedHashMap<>();
    for (Map.Entry<String, String> parameter : event.query().entrySet()) {
      single.put(parameter.getKey(), List.of(parameter.getValue()));
    }
    return single;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
