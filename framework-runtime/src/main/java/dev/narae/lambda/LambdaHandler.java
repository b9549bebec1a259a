package dev.narae.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.config.Environment;
import dev.narae.http.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/**
 * The entry point of a function behind an API Gateway HTTP or REST API, a function URL or an
 * Application Load Balancer: each event tells where it comes from, and is answered in that form.
 * Generated handlers extend it with the router of their service. One handler may serve many threads
 * at once.
 *
 * <p>A {@link Problem} becomes its answer. Anything else that is thrown becomes a 500 that shows an
 * id and nothing more; the log has the rest under that id.
 */
public abstract class LambdaHandler implements RequestStreamHandler {
  private final Dispatcher dispatcher;
  private final FailureLog log;

  /**
   * A handler of that router.
   *
   * @param environment {@code AWS_LAMBDA_LOG_FORMAT} chooses between text and JSON
   */
  protected LambdaHandler(Router router, Environment environment) {
    this.dispatcher = new Dispatcher(router);
    this.log = new FailureLog(System.out, "JSON".equals(environment.get("AWS_LAMBDA_LOG_FORMAT")));
  }

  /**
   * Answers one event.
   *
   * @throws UnsupportedEventException if it is none of those front doors'
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    output.write(answer(Invocation.of(input.readAllBytes(), context)));
  }

  private byte[] answer(Invocation invocation) {
    try {
      return reply(invocation);
    } catch (Throwable failure) {
      String errorId = logged(invocation, failure);
      return invocation.answer(Reply.of(Problem.of(500, null).instance("urn:uuid:" + errorId)));
    }
  }

  private byte[] reply(Invocation invocation) throws Exception {
    Reply reply;
    try {
      reply = dispatcher.dispatch(invocation);
    } catch (Problem problem) {
      reply = Reply.of(shown(invocation, problem));
    }
    return invocation.answer(reply);
  }

  /** Problems of 500 and above have a cause that somebody must see. */
  private Problem shown(Invocation invocation, Problem problem) {
    return problem.status() < 500
        ? problem
        : problem.instance("urn:uuid:" + logged(invocation, problem));
  }

  /** Logs a failure under an id of its own. */
  private String logged(Invocation invocation, Throwable failure) {
    String errorId = UUID.randomUUID().toString();
    log.log(invocation, errorId, failure);
    return errorId;
  }
}
