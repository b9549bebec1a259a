package dev.narae.local.app;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.local.error.LocalException;
import dev.narae.local.template.FunctionSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A handler of the app, called as Lambda calls it: bytes in, bytes out.
 *
 * <p>One handler object serves all requests, several at once if they come so, as on Lambda Managed
 * Instances. A call that runs out of time is interrupted and no longer waited for; its thread ends
 * when the handler does. On Lambda the whole sandbox would be thrown away.
 */
public final class LocalFunction {
  private final FunctionSpec spec;
  private final AppClasses classes;
  private final RequestStreamHandler handler;
  private final LambdaLogger logger;

  private LocalFunction(
      FunctionSpec spec, AppClasses classes, RequestStreamHandler handler, LambdaLogger logger) {
    this.spec = spec;
    this.classes = classes;
    this.handler = handler;
    this.logger = logger;
  }

  /**
   * Constructs the handler.
   *
   * @param spec what the template says about the function
   * @param classes the app's classes
   * @param environment all environment variables the handler is to see
   * @param console where log lines go
   * @throws LocalException if the handler can't be loaded or its constructor fails
   */
  public static LocalFunction load(
      FunctionSpec spec, AppClasses classes, Map<String, String> environment, PrintStream console) {
    try {
      RequestStreamHandler handler =
          classes
              .submit(
                  () -> HandlerFactory.create(classes.loader(), spec.handlerClass(), environment))
              .get();
      return new LocalFunction(spec, classes, handler, new ConsoleLogger(console));
    } catch (ExecutionException | InterruptedException e) {
      throw notLoaded(spec, e);
    }
  }

  /**
   * Calls the handler.
   *
   * @param event the bytes of the event
   * @param requestId the id the context is to give
   * @param patience how long the caller waits, whatever the function's own timeout is
   * @return the bytes the handler wrote, none if it wrote nothing
   * @throws ExecutionException if the handler threw, with that as its cause, or with a {@link
   *     TimeoutException} if the function's own time is up
   * @throws TimeoutException if the caller's patience is at its end
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public byte[] invoke(byte[] event, String requestId, Duration patience)
      throws ExecutionException, TimeoutException, InterruptedException {
    Duration own = Duration.ofSeconds(spec.timeoutSeconds());
    LocalContext context =
        new LocalContext(spec, requestId, System.nanoTime() + own.toNanos(), logger);
    Future<byte[]> answer =
        classes.submit(
            () -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              handler.handleRequest(new ByteArrayInputStream(event), out, context);
              return out.toByteArray();
            });
    boolean first = own.compareTo(patience) <= 0;
    try {
      return answer.get((first ? own : patience).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw timedOut(first, patience);
    } finally {
      answer.cancel(true);
    }
  }

  private TimeoutException timedOut(boolean byItself, Duration patience) throws ExecutionException {
    if (byItself) {
      throw new ExecutionException(
          new TimeoutException("Task timed out after " + spec.timeoutSeconds() + " seconds"));
    }
    return new TimeoutException(
        "no answer after the "
            + patience.toSeconds()
            + " seconds that the gateway waits, of the function's "
            + spec.timeoutSeconds());
  }

  private static LocalException notLoaded(FunctionSpec spec, Exception failure) {
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return new LocalException("Interrupted while the handler was constructed.");
    }
    Throwable cause = failure.getCause();
    if (cause instanceof InvocationTargetException thrown) {
      cause = thrown.getCause();
    }
    return cause instanceof LocalException clear
        ? clear
        : new LocalException(
            "The handler " + spec.handlerClass() + " can't be constructed:", cause);
  }
}
