package dev.narae.local.app;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.local.error.LocalException;
import dev.narae.local.template.FunctionSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The app's handler in a class loader of its own, called as Lambda calls it: bytes in, bytes out.
 *
 * <p>One handler object serves all requests, several at once if they come so, as on Lambda Managed
 * Instances. A call that runs out of time is interrupted and no longer waited for; its thread ends
 * when the handler does. On Lambda the whole sandbox would be thrown away.
 */
public final class LocalFunction implements AutoCloseable {
  private final FunctionSpec spec;
  private final URLClassLoader loader;
  private final RequestStreamHandler handler;
  private final LambdaLogger logger;
  private final ExecutorService threads;

  private LocalFunction(
      FunctionSpec spec,
      URLClassLoader loader,
      RequestStreamHandler handler,
      LambdaLogger logger,
      ExecutorService threads) {
    this.spec = spec;
    this.loader = loader;
    this.handler = handler;
    this.logger = logger;
    this.threads = threads;
  }

  /**
   * Loads and constructs the handler.
   *
   * @param spec what the template says about the function
   * @param classPath the app's classes and its run-time dependencies
   * @param environment all environment variables the handler is to see
   * @param console where log lines go
   * @throws LocalException if the handler can't be loaded or its constructor fails
   */
  public static LocalFunction load(
      FunctionSpec spec,
      List<Path> classPath,
      Map<String, String> environment,
      PrintStream console) {
    URL[] urls = classPath.stream().map(LocalFunction::url).toArray(URL[]::new);
    URLClassLoader loader = new URLClassLoader(urls, new SharedClasses());
    ExecutorService threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "narae-function");
              thread.setDaemon(true);
              thread.setContextClassLoader(loader);
              return thread;
            });
    try {
      RequestStreamHandler handler =
          threads
              .submit(() -> HandlerFactory.create(loader, spec.handlerClass(), environment))
              .get();
      return new LocalFunction(spec, loader, handler, new ConsoleLogger(console), threads);
    } catch (ExecutionException | InterruptedException e) {
      release(threads, loader);
      throw notLoaded(spec, e);
    }
  }

  /**
   * Calls the handler.
   *
   * @param event the bytes of the event
   * @param requestId the id the context is to give
   * @return the bytes the handler wrote, none if it wrote nothing
   * @throws ExecutionException if the handler threw, with that as its cause
   * @throws TimeoutException if the function's time is up
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public byte[] invoke(byte[] event, String requestId)
      throws ExecutionException, TimeoutException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(spec.timeoutSeconds());
    LocalContext context = new LocalContext(spec, requestId, deadline, logger);
    Future<byte[]> answer =
        threads.submit(
            () -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              handler.handleRequest(new ByteArrayInputStream(event), out, context);
              return out.toByteArray();
            });
    try {
      return answer.get(spec.timeoutSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new TimeoutException("Task timed out after " + spec.timeoutSeconds() + " seconds");
    } finally {
      answer.cancel(true);
    }
  }

  /** Interrupts what still runs and closes the app's class loader. */
  @Override
  public void close() {
    release(threads, loader);
  }

  private static void release(ExecutorService threads, URLClassLoader loader) {
    threads.shutdownNow();
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The app's jars could not be closed", e);
    }
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

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException("Not a class path entry: " + path, e);
    }
  }
}
