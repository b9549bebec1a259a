package dev.narae.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.config.Environment;
import dev.narae.http.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entry point of a function behind an API Gateway HTTP API. Generated handlers extend it with
 * the router of their service. One handler may serve many threads at once.
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
   * @throws UnsupportedEventException if it is no event of an HTTP API, payload format 2.0
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    HttpApiEvent event = HttpApiEventReader.read(input.readAllBytes());
    output.write(answer(event, requestId(event, context)));
  }

  private byte[] answer(HttpApiEvent event, String requestId) {
    try {
      byte[] answer = HttpApiAnswer.write(dispatcher.dispatch(event));
      if (answer.length > HttpApiAnswer.MAX_BYTES) {
        throw new IllegalStateException(
            "The answer has "
                + answer.length
                + " bytes, and Lambda takes "
                + HttpApiAnswer.MAX_BYTES
                + ". Return less, such as a page with a smaller limit.");
      }
      return answer;
    } catch (Problem problem) {
      return problem(event, requestId, problem);
    } catch (Throwable failure) {
      return failure(event, requestId, failure);
    }
  }

  /** Problems of 500 and above have a cause that somebody must see. */
  private byte[] problem(HttpApiEvent event, String requestId, Problem problem) {
    Problem shown = problem;
    if (problem.status() >= 500) {
      String errorId = UUID.randomUUID().toString();
      log.log(requestId, errorId, route(event), problem);
      shown = problem.instance("urn:uuid:" + errorId);
    }
    return write(event, Reply.of(shown));
  }

  private byte[] failure(HttpApiEvent event, String requestId, Throwable failure) {
    String errorId = UUID.randomUUID().toString();
    log.log(requestId, errorId, route(event), failure);
    return write(event, Reply.of(Problem.of(500, null).instance("urn:uuid:" + errorId)));
  }

  private static byte[] write(HttpApiEvent event, Reply reply) {
    return HttpApiAnswer.write(event.method().equals("HEAD") ? reply.withoutBody() : reply);
  }

  private static String route(HttpApiEvent event) {
    return event.isRouted() ? event.routeKey() : event.method() + ' ' + event.path();
  }

  /** Outside of Lambda there may be no context. */
  private static String requestId(HttpApiEvent event, @Nullable Context context) {
    return context == null ? event.requestId() : context.getAwsRequestId();
  }
}
