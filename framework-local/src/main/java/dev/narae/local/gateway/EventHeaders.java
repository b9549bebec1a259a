package dev.narae.local.gateway;

import dev.narae.local.http.Header;
import dev.narae.local.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The headers of a request as they go on to the function, with those that AWS adds. */
final class EventHeaders {
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** Headers between two hops (RFC 9110 section 7.6.1), which a gateway does not pass on. */
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "http2-settings",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private EventHeaders() {}

  /** All values by name, in the case that the client wrote first; sorted by name. */
  static Map<String, List<String>> of(Call call) {
    HttpRequest request = call.request();
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header line : request.lines()) {
      if (!HOP_BY_HOP.contains(line.name().toLowerCase(Locale.ROOT))) {
        headers.computeIfAbsent(line.name(), name -> new ArrayList<>()).add(line.value());
      }
    }
    if (!request.body().isEmpty()) {
      headers.put("Content-Length", List.of(String.valueOf(request.body().length())));
    }
    List<String> forwarded = headers.getOrDefault(FORWARDED_FOR, List.of());
    headers.put(
        FORWARDED_FOR,
        List.of(
            forwarded.isEmpty()
                ? request.sourceAddress()
                : String.join(", ", forwarded) + ", " + request.sourceAddress()));
    headers.put("X-Forwarded-Port", List.of(String.valueOf(request.localPort())));
    headers.put("X-Forwarded-Proto", List.of("http"));
    headers.putIfAbsent("X-Amzn-Trace-Id", List.of(call.ids().trace()));
    return headers;
  }
}
