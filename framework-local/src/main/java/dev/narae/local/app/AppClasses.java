package dev.narae.local.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The app's classes in a class loader of their own, and the threads that run them. */
public final class AppClasses implements AutoCloseable {
  private final URLClassLoader loader;
  private final ExecutorService threads;

  private AppClasses(URLClassLoader loader, ExecutorService threads) {
    this.loader = loader;
    this.threads = threads;
  }

  /**
   * The classes of a class path.
   *
   * @param classPath the app's classes and its run-time dependencies: folders and jars
   */
  public static AppClasses of(List<Path> classPath) {
    URL[] urls = classPath.stream().map(AppClasses::url).toArray(URL[]::new);
    URLClassLoader loader = new URLClassLoader(urls, new SharedClasses());
    ExecutorService threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "narae-function");
              thread.setDaemon(true);
              thread.setContextClassLoader(loader);
              return thread;
            });
    return new AppClasses(loader, threads);
  }

  /** Interrupts what still runs and closes the class loader. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The app's jars could not be closed", e);
    }
  }

  ClassLoader loader() {
    return loader;
  }

  /** Runs something on a thread of the app's. */
  <T> Future<T> submit(Callable<T> task) {
    return threads.submit(task);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException("Not a class path entry: " + path, e);
    }
  }
}
