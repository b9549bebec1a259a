package dev.narae.lambda;

import dev.narae.http.Request;
import java.util.List;

/** Payload format 2.0, which HTTP APIs and function URLs share. */
final class PayloadTwo {
  private PayloadTwo() {}

  static String method(Event event) {
    RequestContext.Http http = event.context().http();
    String method = http == null ? null : http.method();
    if (method == null) {
      throw new UnsupportedEventException(null);
    }
    return method;
  }

  static void fill(Request.Builder request, Event event) {
    // Its queryStringParameters join duplicates with commas: only the raw text tells them apart.
    request.rawQuery(event.rawQuery());
    HeaderLists headers = event.allHeaders();
    headers.fill(request);
    List<String> cookies = event.cookies();
    if (cookies.isEmpty()) {
      request.cookies(CookiePairs.of(headers.get("cookie")));
    } else {
      // The gateway takes cookies out of the headers; elsewhere they are there, so here too.
      request.cookies(cookies).header("cookie", String.join("; ", cookies));
    }
    RequestContext.Http http = event.context().http();
    String sourceIp = http == null ? null : http.sourceIp();
    String requestId = event.context().requestId();
    request.sourceIp(sourceIp == null ? "" : sourceIp);
    request.requestId(requestId == null ? "" : requestId);
    event.fillBody(request);
  }

  static byte[] answer(Reply reply) {
    return new Envelope(reply).headers().cookies().end();
  }
}
