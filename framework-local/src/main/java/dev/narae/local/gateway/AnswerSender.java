package dev.narae.local.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;

/** Sends an answer, with the framing that HTTP asks for (RFC 9112 section 6). */
final class AnswerSender {
  /** The length that makes the server send none. */
  private static final int NO_BODY = -1;

  /** Headers of the connection, which are the server's business. */
  private static final Set<String> OURS =
      Set.of("connection", "content-length", "date", "keep-alive", "transfer-encoding", "upgrade");

  private AnswerSender() {}

  static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    for (Answer.Header header : answer.headers()) {
      if (!OURS.contains(header.name().toLowerCase(Locale.ROOT))) {
        headers.add(header.name(), header.value());
      }
    }
    Body body = answer.body();
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", headLength(answer));
      exchange.sendResponseHeaders(answer.status(), NO_BODY);
    } else if (body.isEmpty() || answer.status() == 204 || answer.status() == 304) {
      exchange.sendResponseHeaders(answer.status(), NO_BODY);
    } else {
      exchange.sendResponseHeaders(answer.status(), body.length());
      try (OutputStream out = exchange.getResponseBody()) {
        body.writeTo(out);
      }
    }
  }

  // A function that answers HEAD has left the body out, but may say how long it would have been.
  private static String headLength(Answer answer) {
    return answer.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase("content-length"))
        .map(Answer.Header::value)
        .findFirst()
        .orElse(String.valueOf(answer.body().length()));
  }
}
