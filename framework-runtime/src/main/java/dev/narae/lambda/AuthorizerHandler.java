package dev.narae.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.config.Environment;
import dev.narae.http.Authorizer;
import dev.narae.http.Problem;
import dev.narae.http.Request;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonScanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The entry point of a function that API Gateway asks who may call: the {@code REQUEST} authorizer
 * of an HTTP API, in either payload format, or of a REST API. Generated handlers extend it with the
 * authorizer of their service. One handler may serve many threads at once.
 *
 * <p>Whom the authorizer doesn't know, an HTTP API answers 403, as it has no other answer for that;
 * a REST API answers 401, or 403 if the authorizer throws such a {@link Problem}. If it fails, both
 * answer 500: a refusal would be kept, and go on after the failure is over.
 *
 * @param <T> what the authorizer says about a caller
 */
public abstract class AuthorizerHandler<T extends Record> implements RequestStreamHandler {
  private static final String PRINCIPAL = "principalId";

  private final Authorizer<T> authorizer;
  private final JsonCodec<T> codec;
  private final String principal;
  private final FailureLog log;

  /**
   * A handler of that authorizer.
   *
   * @param codec of what it says: its properties become the context
   * @param principal the property that tells callers apart
   */
  protected AuthorizerHandler(
      Authorizer<T> authorizer, JsonCodec<T> codec, String principal, Environment environment) {
    this.authorizer = authorizer;
    this.codec = codec;
    this.principal = principal;
    this.log = FailureLog.of(environment);
  }

  /**
   * Answers one event.
   *
   * @throws UnsupportedEventException if no gateway asks an authorizer by it
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Invocation invocation = Invocation.ofAuthorizer(input.readAllBytes(), context);
    output.write(answer(invocation));
  }

  private byte[] answer(Invocation invocation) {
    try {
      Request request =
          invocation
              .request()
              .withPathParameters(invocation.door().pathParameters(invocation.event()));
      Optional<T> caller = authorizer.authorize(request);
      return caller.isPresent() ? allowed(invocation, caller.get()) : refused(invocation, 401);
    } catch (UnauthorizedException e) {
      throw e;
    } catch (Problem problem) {
      // A gateway keeps refusals: what is no decision about the caller must not become one.
      if (problem.status() != 401 && problem.status() != 403) {
        throw failed(invocation, problem);
      }
      return refused(invocation, problem.status());
    } catch (Throwable failure) {
      throw failed(invocation, failure);
    }
  }

  private byte[] allowed(Invocation invocation, T caller) {
    Map<String, String> context = EventValues.map(new JsonScanner(codec.toBytes(caller)));
    String id = context == null ? null : context.get(principal);
    if (context == null || id == null || id.isEmpty()) {
      throw new IllegalStateException("The authorizer gives a caller without " + principal + ".");
    }
    if (isSimple(invocation)) {
      // A REST API adds it of its own accord: routes find the same behind both.
      context.put(PRINCIPAL, id);
      return Decision.simple(true, context);
    }
    context.remove(PRINCIPAL);
    return Decision.policy(true, id, context, resource(invocation));
  }

  private byte[] refused(Invocation invocation, int status) {
    if (isSimple(invocation)) {
      return Decision.simple(false, Map.of());
    }
    if (status == 401) {
      throw new UnauthorizedException();
    }
    return Decision.policy(false, "unknown", Map.of(), resource(invocation));
  }

  private AuthorizerFailedException failed(Invocation invocation, Throwable failure) {
    String errorId = UUID.randomUUID().toString();
    log.log(invocation, errorId, failure);
    return new AuthorizerFailedException(errorId);
  }

  private static boolean isSimple(Invocation invocation) {
    return invocation.door() == HttpApi.DOOR;
  }

  private static String resource(Invocation invocation) {
    String arn = invocation.event().authorizedArn();
    return arn == null ? "" : arn;
  }
}
