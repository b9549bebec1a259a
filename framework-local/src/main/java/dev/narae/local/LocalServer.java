package dev.narae.local;

import dev.narae.local.app.AppClasses;
import dev.narae.local.app.AppDocuments;
import dev.narae.local.app.LocalFunction;
import dev.narae.local.docs.SwaggerUi;
import dev.narae.local.dynamodb.DynamoDbLocal;
import dev.narae.local.dynamodb.TableCreator;
import dev.narae.local.error.LocalException;
import dev.narae.local.gateway.Gateway;
import dev.narae.local.gateway.Invoker;
import dev.narae.local.gateway.Surroundings;
import dev.narae.local.http.WebServer;
import dev.narae.local.template.DocumentedRoutes;
import dev.narae.local.template.FunctionSpec;
import dev.narae.local.template.TableSpec;
import dev.narae.local.template.Template;
import dev.narae.local.token.IssuerPages;
import dev.narae.local.token.LocalIssuer;
import dev.narae.local.token.TokenRequest;
import dev.narae.local.token.TokenVerifier;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A built app on this machine: its handler behind the API type that it declares, an issuer of
 * tokens, DynamoDB Local with its tables, and its documentation at {@code /docs}.
 *
 * <p>It runs what would be deployed: the handler, the routes, who may call them, the environment
 * and the tables are read from the generated template.
 */
public final class LocalServer implements AutoCloseable {
  private final AppDocuments documents;
  private final Template template;
  private final LocalIssuer issuer;
  private final URI url;
  private final URI dynamoDbEndpoint;
  private final Deque<AutoCloseable> parts;

  private LocalServer(
      AppDocuments documents,
      Template template,
      LocalIssuer issuer,
      URI url,
      URI dynamoDbEndpoint,
      Deque<AutoCloseable> parts) {
    this.documents = documents;
    this.template = template;
    this.issuer = issuer;
    this.url = url;
    this.dynamoDbEndpoint = dynamoDbEndpoint;
    this.parts = parts;
  }

  /**
   * Starts an app; what the app logs goes to standard output.
   *
   * @throws LocalException if the app or its template is not complete, a parameter of the stack has
   *     no value, the port is taken, DynamoDB Local can't be started or a handler's constructor
   *     fails; nothing is left running then
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
    // The port comes first: the issuer's URL has it, and if it is taken, nobody wants to wait.
    WebServer web = WebServer.bind(options.host(), options.port());
    parts.push(web);
    Template template =
        Template.parse(
            documents.app(),
            documents.template(),
            options.parameters(),
            LocalIssuer.url(web.url()));
    LocalIssuer issuer = issuer(web.url(), documents, template);
    DynamoDbLocal dynamoDb = DynamoDbLocal.start();
    parts.push(dynamoDb);
    createTables(dynamoDb, template.tables());
    Map<FunctionSpec, Invoker> functions =
        functions(options, template, dynamoDb.endpoint(), console, parts);
    web.serve(
        Gateway.of(
            template,
            DocumentedRoutes.of(documents.openApi()),
            new IssuerPages(issuer, template.origins()::contains),
            new SwaggerUi(documents.openApi(), LocalUsers.tokens(template, "..")),
            new Surroundings(
                functions::get,
                new TokenVerifier(issuer, Clock.systemUTC()),
                options.throttling(),
                System::nanoTime,
                console)));
    // Now that requests come in, they have to end before what answers them.
    parts.remove(web);
    parts.push(web);
    return new LocalServer(documents, template, issuer, web.url(), dynamoDb.endpoint(), parts);
  }

  private static LocalIssuer issuer(URI url, AppDocuments documents, Template template) {
    Path folder = documents.buildFolder();
    return LocalIssuer.of(
        url,
        folder == null ? null : folder.resolve("local-issuer.jwk"),
        template.audiences(),
        Clock.systemUTC());
  }

  private static Map<FunctionSpec, Invoker> functions(
      LocalOptions options,
      Template template,
      URI dynamoDbEndpoint,
      PrintStream console,
      Deque<AutoCloseable> parts) {
    AppClasses classes = AppClasses.of(options.classPath());
    parts.push(classes);
    List<FunctionSpec> specs = new ArrayList<>(template.authorizers());
    specs.add(template.function());
    Map<FunctionSpec, Invoker> functions = new HashMap<>();
    for (FunctionSpec spec : specs) {
      Map<String, String> environment = LocalEnvironment.of(spec, dynamoDbEndpoint);
      functions.put(spec, LocalFunction.load(spec, classes, environment, console)::invoke);
    }
    return functions;
  }

  /** The name of the app. */
  public String app() {
    return documents.app();
  }

  /** Where the app answers, such as {@code http://localhost:8080}. */
  public URI url() {
    return url;
  }

  /** Where DynamoDB Local answers; any credentials and region will do. */
  public URI dynamoDbEndpoint() {
    return dynamoDbEndpoint;
  }

  /**
   * A token for this app, signed by the local issuer and valid for twelve hours.
   *
   * @param subject whom it stands for: its claim {@code sub}
   * @param scopes what it allows, such as {@code notes:write}
   * @return the text that goes behind {@code Authorization: Bearer}
   */
  public String token(String subject, String... scopes) {
    return token(TokenRequest.of(subject, List.of(scopes)));
  }

  /** A token that says just what it is asked to, such as one for another audience. */
  public String token(TokenRequest request) {
    return issuer.token(request);
  }

  /** What to tell the developer. */
  String banner() {
    return Banner.of(documents, url, dynamoDbEndpoint, template);
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
