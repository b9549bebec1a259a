package dev.narae.local.http;

import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Hands an answer to the HTTP server, with the framing that HTTP asks for (RFC 9112 section 6). */
final class AnswerSender {
  /** Headers of the connection, which are the server's business. */
  private static final Set<String> OURS =
      Set.of("connection", "content-length", "date", "keep-alive", "transfer-encoding", "upgrade");

  private AnswerSender() {}

  static void send(String method, Answer answer, ClassicHttpResponse response) {
    response.setCode(answer.status());
    for (Header header : answer.headers()) {
      if (!OURS.contains(header.name().toLowerCase(Locale.ROOT))) {
        response.addHeader(header.name(), header.value());
      }
    }
    if (answer.status() == 204 || answer.status() == 304) {
      return;
    }
    if (method.equals("HEAD")) {
      // A function that answers HEAD has left the body out, but may say how long it would be.
      response.setHeader(
          "Content-Length",
          answer.header("content-length").orElse(String.valueOf(answer.body().length())));
    } else {
      response.setHeader("Content-Length", String.valueOf(answer.body().length()));
      response.setEntity(new ByteArrayEntity(answer.body().bytes(), null));
    }
  }
}
