package dev.narae.lambda;

import dev.narae.config.Environment;
import dev.narae.json.Instants;
import dev.narae.json.JsonName;
import dev.narae.json.JsonWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Logs failures with their stack traces, as Lambda's log format wants it: one JSON object a line,
 * or text. Nothing of the request but its route is logged: headers hold credentials.
 */
final class FailureLog {
  private static final JsonName TIMESTAMP = JsonName.of("timestamp");
  private static final JsonName LEVEL = JsonName.of("level");
  private static final JsonName MESSAGE = JsonName.of("message");
  private static final JsonName REQUEST_ID = JsonName.of("requestId");
  private static final JsonName GATEWAY_REQUEST_ID = JsonName.of("gatewayRequestId");
  private static final JsonName ERROR_ID = JsonName.of("errorId");
  private static final JsonName ROUTE = JsonName.of("route");
  private static final JsonName ERROR_TYPE = JsonName.of("errorType");
  private static final JsonName STACK_TRACE = JsonName.of("stackTrace");

  private final PrintStream out;
  private final boolean json;

  /** The log of this process, in the format that {@code AWS_LAMBDA_LOG_FORMAT} names. */
  static FailureLog of(Environment environment) {
    return new FailureLog(System.out, "JSON".equals(environment.get("AWS_LAMBDA_LOG_FORMAT")));
  }

  FailureLog(PrintStream out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /**
   * Logs one failure: under the id of the invocation, which Lambda's own lines have, that of the
   * request, which the client got as {@code x-request-id}, and the one of the failure.
   *
   * @param errorId what the client was told instead
   */
  void log(Invocation invocation, String errorId, Throwable failure) {
    String entry = json ? json(invocation, errorId, failure) : text(invocation, errorId, failure);
    // One call per entry, so that entries of several threads do not mix.
    out.print(entry + '\n');
    out.flush();
  }

  private static String json(Invocation invocation, String errorId, Throwable failure) {
    JsonWriter json = new JsonWriter();
    json.beginObject();
    json.field(TIMESTAMP, Instants.format(Instant.now()));
    json.field(LEVEL, "ERROR");
    json.field(MESSAGE, failure.toString());
    json.field(REQUEST_ID, invocation.requestId());
    json.field(GATEWAY_REQUEST_ID, invocation.echoedId());
    json.field(ERROR_ID, errorId);
    json.field(ROUTE, invocation.route());
    json.field(ERROR_TYPE, failure.getClass().getName());
    json.field(STACK_TRACE, stackTrace(failure));
    json.endObject();
    return new String(json.toBytes(), StandardCharsets.UTF_8);
  }

  private static String text(Invocation invocation, String errorId, Throwable failure) {
    return "ERROR request "
        + invocation.requestId()
        + " gateway "
        + invocation.echoedId()
        + " error "
        + errorId
        + " route "
        + oneLine(invocation.route())
        + '\n'
        + stackTrace(failure);
  }

  /** The path is the client's: it must not begin lines of its own in the log. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? '?' : c);
    }
    return line.toString();
  }

  private static String stackTrace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
