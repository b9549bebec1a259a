package dev.narae.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.config.Environment;
import dev.narae.http.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entry point of a function behind an API Gateway HTTP or REST API, a function URL or an
 * Application Load Balancer: each event tells where it comes from, and is answered in that form.
 * Generated handlers extend it with the router of their service. One handler may serve many threads
 * at once.
 *
 * <p>A {@link Problem} becomes its answer, and so does an exception that an {@code @OnError} method
 * is for. Anything else that is thrown becomes a 500 that shows an id and nothing more; the log has
 * the rest under that id.
 */
public abstract class LambdaHandler implements RequestStreamHandler {
  private final Router router;
  private final Dispatcher dispatcher;
  private final FailureLog log;
  private final @Nullable Cors cors;

  /**
   * A handler of that router, for pages of its own origin or behind what does CORS itself.
   *
   * @param environment {@code AWS_LAMBDA_LOG_FORMAT} chooses between text and JSON; {@code
   *     NARAE_JWT_AUDIENCE} says whom tokens are for, where the gateway does not check it
   */
  protected LambdaHandler(Router router, Environment environment) {
    this(router, environment, null);
  }

  /**
   * A handler of that router.
   *
   * @param environment as above
   * @param cors pages of which other origins may call; null if the function has no part in it
   */
  protected LambdaHandler(Router router, Environment environment, @Nullable Cors cors) {
    this.router = router;
    this.dispatcher = new Dispatcher(router, Audience.of(environment));
    this.log = FailureLog.of(environment);
    this.cors = cors;
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
    Failures failures = new Failures(router, log, invocation);
    try {
      return invocation.answer(reply(invocation, failures), cors);
    } catch (Throwable failure) {
      return invocation.answer(failures.reply(failure), cors);
    }
  }

  private Reply reply(Invocation invocation, Failures failures) {
    try {
      return cors != null && invocation.door().leavesCors() && Cors.isPreflight(invocation)
          ? cors.preflight(invocation, dispatcher.methods(invocation))
          : dispatcher.dispatch(invocation, failures);
    } catch (Throwable failure) {
      return failures.reply(failure);
    }
  }
}
