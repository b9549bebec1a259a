package dev.narae.local.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * Runs DynamoDB Local, in memory, until standard input ends.
 *
 * <p>The first line on standard output is the port it listens on; everything else that is said in
 * this process goes to standard error. The parent holds the other end of standard input: when it
 * exits, however it does, the operating system closes that end and this process stops.
 *
 * <p>DynamoDB Local's own launcher is not used, for it binds all network addresses and sends
 * telemetry. Its request handler is put into a Jetty server on the loopback address instead.
 */
public final class EngineMain {
  private EngineMain() {}

  /**
   * Starts the engine and returns only by ending the process.
   *
   * @param args none are read
   * @throws Exception if the server can't start, which ends the process with a stack trace
   */
  public static void main(String[] args) throws Exception {
    PrintStream answers = System.out;
    System.setOut(System.err);
    int port = listen();
    answers.println(port);
    answers.flush();
    awaitEnd(System.in);
    // Everything is in memory, so there is nothing to save, and DynamoDB Local's threads would
    // otherwise keep the process alive.
    Runtime.getRuntime().halt(0);
  }

  private static int listen() throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setPort(0);
    server.addConnector(connector);
    server.setHandler(new ContextHandler(new LocalDynamoDBServerHandler(tables(), null)));
    server.start();
    return connector.getLocalPort();
  }

  private static LocalDynamoDBRequestHandler tables() {
    boolean inMemory = true;
    boolean sharedByAllKeysAndRegions = true;
    boolean delayTransientStatuses = false;
    return new LocalDynamoDBRequestHandler(
        0, inMemory, null, sharedByAllKeysAndRegions, delayTransientStatuses);
  }

  private static void awaitEnd(InputStream input) throws IOException {
    int next;
    do {
      next = input.read();
    } while (next != -1);
  }
}
