package dev.narae.local;

import dev.narae.local.app.AppDocuments;
import dev.narae.local.app.LocalFunction;
import dev.narae.local.docs.SwaggerUi;
import dev.narae.local.dynamodb.DynamoDbLocal;
import dev.narae.local.dynamodb.TableCreator;
import dev.narae.local.error.LocalException;
import dev.narae.local.gateway.Gateway;
import dev.narae.local.gateway.Routes;
import dev.narae.local.template.TableSpec;
import dev.narae.local.template.Template;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A built app on this machine: its handler behind an HTTP API, DynamoDB Local with its tables, and
 * its documentation at {@code /docs}.
 *
 * <p>It runs what would be deployed: the handler, the routes, the environment and the tables are
 * read from the generated template.
 */
public final class LocalServer implements AutoCloseable {
  private final String app;
  private final Template template;
  private final URI url;
  private final URI dynamoDbEndpoint;
  private final Deque<AutoCloseable> parts;

  private LocalServer(
      String app, Template template, URI url, URI dynamoDbEndpoint, Deque<AutoCloseable> parts) {
    this.app = app;
    this.template = template;
    this.url = url;
    this.dynamoDbEndpoint = dynamoDbEndpoint;
    this.parts = parts;
  }

  /**
   * Starts an app; what the app logs goes to standard output.
   *
   * @throws LocalException if the app or its template is not complete, the port is taken, DynamoDB
   *     Local can't be started or the handler's constructor fails; nothing is left running then
   */
  public static LocalServer start(LocalOptions options) {
    return start(options, System.out);
  }

  /** Starts an app that logs to the given console. */
  static LocalServer start(LocalOptions options, PrintStream console) {
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    try {
      return start(options, console, parts);
    } catch (RuntimeException e) {
      try {
        closeAll(parts);
      } catch (RuntimeException another) {
        e.addSuppressed(another);
      }
      throw e;
    }
  }

  private static LocalServer start(
      LocalOptions options, PrintStream console, Deque<AutoCloseable> parts) {
    AppDocuments documents = AppDocuments.find(options.classPath(), options.app());
    Template template = Template.parse(documents.app(), documents.template());
    // The port comes first: if it is taken, nobody wants to wait for the database.
    Listener listener = Listener.bind(options.host(), options.port());
    parts.push(listener);
    DynamoDbLocal dynamoDb = DynamoDbLocal.start();
    parts.push(dynamoDb);
    createTables(dynamoDb, template.tables());
    LocalFunction function =
        LocalFunction.load(
            template.function(),
            options.classPath(),
            LocalEnvironment.of(template.function(), dynamoDb.endpoint()),
            console);
    parts.push(function);
    Routes routes = Routes.of(template.routeKeys());
    listener.serve(
        new Gateway(routes, function::invoke, new SwaggerUi(documents.openApi()), console));
    // Now that requests come in, they have to end before what answers them.
    parts.remove(listener);
    parts.push(listener);
    return new LocalServer(documents.app(), template, listener.url(), dynamoDb.endpoint(), parts);
  }

  /** The name of the app. */
  public String app() {
    return app;
  }

  /** Where the app answers, such as {@code http://localhost:8080}. */
  public URI url() {
    return url;
  }

  /** Where DynamoDB Local answers; any credentials and region will do. */
  public URI dynamoDbEndpoint() {
    return dynamoDbEndpoint;
  }

  /** What to tell the developer. */
  String banner() {
    return Banner.of(app, url, dynamoDbEndpoint, template);
  }

  /** Stops the server, the handler's threads and class loader, and DynamoDB Local. */
  @Override
  public void close() {
    closeAll(parts);
  }

  private static void createTables(DynamoDbLocal dynamoDb, List<TableSpec> tables) {
    TableCreator creator = new TableCreator(dynamoDb.endpoint());
    tables.forEach(table -> creator.create(table.name(), table.properties()));
  }

  // Last started, first stopped. One that fails must not keep the others running.
  private static void closeAll(Deque<AutoCloseable> parts) {
    RuntimeException failure = null;
    synchronized (parts) {
      while (!parts.isEmpty()) {
        try {
          parts.pop().close();
        } catch (Exception e) {
          failure =
              failure == null ? new IllegalStateException("The stop was not clean", e) : failure;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
