package dev.narae.local;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's HTTP server on one port: first the port is taken, later requests are answered. */
final class Listener implements AutoCloseable {
  private static final int DEFAULT_BACKLOG = 0;

  static {
    // The server sends headers and body apart; with Nagle's algorithm on, each answer would wait
    // for the client's delayed acknowledgement, about 40 ms.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  private final String host;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private boolean serving;

  private Listener(String host, HttpServer server) {
    this.host = host;
    this.server = server;
  }

  /**
   * Takes the port; nothing is answered yet.
   *
   * @throws LocalException if the port is taken or may not be used
   */
  static Listener bind(String host, int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(host), port);
      return new Listener(host, HttpServer.create(address, DEFAULT_BACKLOG));
    } catch (UnknownHostException e) {
      throw new LocalException("There is no host " + host + " to listen on.");
    } catch (BindException e) {
      throw new LocalException(
          "Port "
              + port
              + " of "
              + host
              + " is taken. Stop what uses it, or choose another port with --port N or"
              + " -Dnarae.port=N.");
    } catch (IOException e) {
      throw new LocalException(
          "Can't listen on port " + port + " of " + host + ": " + e.getMessage());
    }
  }

  /** Answers all requests from now on, each on a thread of its own. */
  void serve(HttpHandler handler) {
    server.setExecutor(threads);
    server.createContext("/", handler);
    start();
  }

  /** The address to open, with the port that was really taken. */
  URI url() {
    try {
      return new URI("http", null, host, server.getAddress().getPort(), null, null, null);
    } catch (URISyntaxException e) {
      throw new LocalException("Not a host name: " + host);
    }
  }

  /** Gives the port back and interrupts the requests that are still being answered. */
  @Override
  public void close() {
    // A server that never ran would keep its port: only its loop lets go of the socket.
    start();
    server.stop(0);
    threads.shutdownNow();
  }

  private void start() {
    if (!serving) {
      serving = true;
      server.start();
    }
  }
}
