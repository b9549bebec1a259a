package dev.narae.local;

import dev.narae.local.error.LocalException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/**
 * Runs an app on this machine until Ctrl-C, a termination signal or, inside another program such as
 * Maven, an interruption of its thread.
 */
public final class Main {
  private static final int FAILED = 1;
  private static final int USED_WRONGLY = 2;

  private final PrintStream out;
  private final PrintStream err;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Starts the server, shows where it is and waits.
   *
   * @param args see the usage text, which is shown for any other option
   */
  public static void main(String[] args) {
    int status = run(args, System.out, System.err);
    // Without an error the JVM ends by itself, and a Maven around us goes on.
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Does the work of {@link #main} and returns the exit status: 0, 1 for failed, 2 for usage. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    return new Main(out, err).run(args);
  }

  private int run(String[] args) {
    LocalOptions options;
    try {
      options = CommandLine.parse(args, System.getProperties());
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(CommandLine.USAGE);
      return USED_WRONGLY;
    }
    boolean interrupted;
    try (LocalServer server = LocalServer.start(options, out)) {
      interrupted = serve(server);
    } catch (LocalException e) {
      err.println(e.getMessage());
      if (e.getCause() != null) {
        e.getCause().printStackTrace(err);
      }
      return FAILED;
    }
    // Not before the server is closed, which has to wait for the database to end.
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /** Waits for the end, and says whether it came by an interruption. */
  private boolean serve(LocalServer server) {
    Thread hook = new Thread(server::close, "narae-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    out.print(server.banner());
    out.flush();
    try {
      new CountDownLatch(1).await();
      return false;
    } catch (InterruptedException e) {
      // This is how a program around us asks for the end.
      return true;
    } finally {
      forget(hook);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending, so the hook runs and closes the server.
    }
  }
}
