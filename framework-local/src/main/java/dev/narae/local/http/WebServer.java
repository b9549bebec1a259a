package dev.narae.local.http;

import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnectionFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParserFactory;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseDate;
import org.apache.hc.core5.io.CloseMode;

/** An HTTP server on one port: first the port is taken, later requests are answered. */
public final class WebServer implements AutoCloseable {
  /** The largest body that is kept: more than any gateway takes. */
  public static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

  /** Far more than any gateway takes, so that it is the gateway that refuses. */
  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(1024 * 1024).setMaxHeaderCount(10_000).build();

  private final String host;
  private final HttpServer server;
  private final CompletableFuture<Function<HttpRequest, Answer>> handler;

  private WebServer(
      String host, HttpServer server, CompletableFuture<Function<HttpRequest, Answer>> handler) {
    this.host = host;
    this.server = server;
    this.handler = handler;
  }

  /**
   * Takes the port. Requests wait until {@link #serve} is called.
   *
   * @param host the name or address to listen on
   * @param port the port, 0 for any free one
   * @throws LocalException if the port is taken or may not be used
   */
  public static WebServer bind(String host, int port) {
    try {
      CompletableFuture<Function<HttpRequest, Answer>> handler = new CompletableFuture<>();
      HttpServer server = server(InetAddress.getByName(host), port, handler);
      server.start();
      return new WebServer(host, server, handler);
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

  /** Answers all requests from now on, each connection on a thread of its own. */
  public void serve(Function<HttpRequest, Answer> answers) {
    handler.complete(answers);
  }

  /** The address to open, with the port that was really taken. */
  public URI url() {
    try {
      return new URI("http", null, host, server.getLocalPort(), null, null, null);
    } catch (URISyntaxException e) {
      throw new LocalException("Not a host name: " + host);
    }
  }

  /** Gives the port back and cuts off the requests that are still being answered. */
  @Override
  public void close() {
    handler.completeExceptionally(new IllegalStateException("the server was closed"));
    server.close(CloseMode.IMMEDIATE);
  }

  private static HttpServer server(
      InetAddress address, int port, CompletableFuture<Function<HttpRequest, Answer>> handler) {
    return ServerBootstrap.bootstrap()
        .setLocalAddress(address)
        .setListenerPort(port)
        .setHttp1Config(LIMITS)
        .setConnectionFactory(
            DefaultBHttpServerConnectionFactory.builder()
                .http1Config(LIMITS)
                .requestParserFactory(
                    new DefaultHttpRequestParserFactory(LIMITS, null, new RawRequests()))
                .build())
        .setHttpProcessor(new DefaultHttpProcessor(new ResponseDate(), new ResponseConnControl()))
        .setRequestRouter(
            (request, context) -> (asked, response, same) -> handle(handler, asked, response, same))
        .create();
  }

  private static void handle(
      CompletableFuture<Function<HttpRequest, Answer>> handler,
      ClassicHttpRequest request,
      ClassicHttpResponse response,
      HttpContext context)
      throws IOException {
    HttpRequest read =
        RequestReader.read(
            request, HttpCoreContext.cast(context).getEndpointDetails(), MAX_BODY_BYTES);
    AnswerSender.send(request.getMethod(), handler.join().apply(read), response);
  }
}
