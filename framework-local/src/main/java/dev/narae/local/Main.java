package dev.narae.local;

import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
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
      if (args.length > 0 && args[0].equals("token")) {
        return printToken(Arrays.asList(args).subList(1, args.length));
      }
      options = CommandLine.parse(args, System.getProperties());
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(CommandLine.USAGE);
      return USED_WRONGLY;
    }
    return run(options);
  }

  private int run(LocalOptions options) {
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

  private int printToken(List<String> args) {
    URI address = CommandLine.parseToken(args, System.getProperties());
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        out.print(response.body());
        out.flush();
        return 0;
      }
      err.println("What answers at " + address + " is no local server: " + response.statusCode());
    } catch (IOException e) {
      err.println(
          "No local server answers on port "
              + address.getPort()
              + ". Start it first, or say with --port where it is.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return FAILED;
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
