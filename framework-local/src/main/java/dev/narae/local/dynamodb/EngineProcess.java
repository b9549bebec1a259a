package dev.narae.local.dynamodb;

import dev.narae.local.error.LocalException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A child process that prints the port it listens on and ends when its standard input does.
 *
 * <p>Its output never reaches our console; the last of it is kept for the message if it fails.
 */
final class EngineProcess implements AutoCloseable {
  private static final int KEPT_LINES = 50;
  private static final Duration STOP_TIME = Duration.ofSeconds(5);

  private final Process process;
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final Deque<String> output = new ArrayDeque<>();

  private EngineProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the process.
   *
   * @param command the program and its arguments
   * @param folder its working folder
   * @throws IOException if there is no such program
   */
  static EngineProcess start(List<String> command, Path folder) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    // Meant for our own JVM: a debugger's port, for one, can't be opened twice.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    EngineProcess engine = new EngineProcess(builder.start());
    Thread reader = new Thread(engine::read, "narae-dynamodb-output");
    reader.setDaemon(true);
    reader.start();
    return engine;
  }

  /**
   * Waits for the port.
   *
   * @throws LocalException if the process ends before it has one, or the time is up; it shows the
   *     output
   */
  int awaitPort(Duration limit) {
    try {
      return port.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new LocalException(
          "DynamoDB Local was not ready after " + limit.toSeconds() + " seconds." + tail());
    } catch (ExecutionException e) {
      throw new LocalException("DynamoDB Local ended while it started." + tail());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalException("Interrupted while DynamoDB Local started.");
    }
  }

  /** Ends the process, by force if it does not end by itself, and waits until it is gone. */
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP_TIME.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      // The pipe is broken, so the process is gone or will not listen.
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!port.isDone() && line.matches("[0-9]{1,5}")) {
          port.complete(Integer.valueOf(line));
        } else {
          keep(line);
        }
      }
    } catch (IOException e) {
      keep("(its output broke off: " + e.getMessage() + ")");
    }
    port.completeExceptionally(new IllegalStateException("the process ended"));
  }

  private void keep(String line) {
    synchronized (output) {
      output.add(line);
      if (output.size() > KEPT_LINES) {
        output.remove();
      }
    }
  }

  private String tail() {
    synchronized (output) {
      return output.isEmpty()
          ? " It printed nothing."
          : " It printed:\n" + String.join("\n", output);
    }
  }
}
