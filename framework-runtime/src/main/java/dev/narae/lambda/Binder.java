package dev.narae.lambda;

import dev.narae.http.Binary;
import dev.narae.http.FormData;
import dev.narae.http.Problem;
import dev.narae.http.Request;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.JsonLimits;
import dev.narae.json.MalformedJsonException;
import dev.narae.validation.Violation;
import dev.narae.validation.Violations;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a route's parameters from a request and collects what is wrong with them, so
 * that a client learns everything at once. One per request; not safe for use by several threads.
 */
public final class Binder {
  private final Request request;
  private final Violations violations;
  private Map<Class<?>, PerRequest<?>> perRequest = Map.of();

  /** A binder of that request. */
  public Binder(Request request) {
    this.request = request;
    this.violations = Violations.forParameters(new RequestClient(request));
  }

  /** The text at a variable of the path. */
  public Param path(String name) {
    violations.declareParameter("path", name);
    return new Param(violations, name, request.pathParameter(name));
  }

  /** The first value of a query parameter. */
  public Param query(String name) {
    violations.declareParameter("query", name);
    return new Param(violations, name, request.query(name));
  }

  /** Every value of a query parameter. */
  public ParamList queryAll(String name) {
    violations.declareParameter("query", name);
    return new ParamList(violations, name, request.queryAll(name));
  }

  /** The query as a whole, for a record whose components are query parameters. */
  public ParamSource query() {
    return new QuerySource(violations, request);
  }

  /** The claims of the caller as a whole, for a record whose components are claims. */
  public ParamSource claims() {
    return new ClaimSource(request.claims());
  }

  /**
   * The body as a form, for a record whose components are its fields.
   *
   * @throws Problem as {@link FormData#of} does
   */
  public ParamSource form(int maxBytes) {
    return new FormSource(violations, FormData.of(request, maxBytes));
  }

  /**
   * The body as a form with files, for a record whose components are its fields and files.
   *
   * @throws Problem as {@link FormData#multipart} does
   */
  public ParamSource multipart(int maxBytes) {
    return new FormSource(violations, FormData.multipart(request, maxBytes));
  }

  /**
   * A header.
   *
   * @param name in lower case
   */
  public Param header(String name) {
    violations.declareParameter("header", name);
    return new Param(violations, name, request.header(name));
  }

  /** The value of a cookie, without the quotes it may have (RFC 6265, section 4.1.1). */
  public Param cookie(String name) {
    violations.declareParameter("cookie", name);
    return new Param(violations, name, request.cookie(name));
  }

  /** The version that the header {@code If-Match} asks for. */
  public VersionCondition ifMatch() {
    return new VersionCondition(request.header("if-match"));
  }

  /**
   * The body, read from JSON; a missing one and JSON null are a violation {@code required}.
   *
   * @throws Problem 415 unless its type is {@code application/json} or ends in {@code +json}; 413
   *     if it has more bytes than the app takes; 400 if it is not JSON
   */
  public <T> @Nullable T body(JsonCodec<T> codec) {
    int before = violations.count();
    return required(optionalBody(codec), before);
  }

  /**
   * The body as text; a missing one is a violation {@code required}.
   *
   * @throws Problem as {@link #optionalText} does
   */
  public @Nullable String text() {
    int before = violations.count();
    return required(optionalText(), before);
  }

  /**
   * The body as text: one of {@code text/plain} as it is, or the string that one of JSON is; null
   * if there is none.
   *
   * @throws Problem 415 if its type is neither, or the text is in another charset than UTF-8; 400
   *     if it is not UTF-8 or no JSON
   */
  public @Nullable String optionalText() {
    return request.hasBody() && RawBody.isPlainText(request)
        ? RawBody.text(request)
        : optionalBody(JsonCodecs.STRING);
  }

  /** The body's bytes, of whatever type; a missing one is a violation {@code required}. */
  public byte @Nullable [] bytes() {
    return required(optionalBytes(), violations.count());
  }

  /** The body's bytes, of whatever type; null if there is none. */
  public byte @Nullable [] optionalBytes() {
    return request.hasBody() ? request.body() : null;
  }

  /** The body's bytes with their type; a missing one is a violation {@code required}. */
  public @Nullable Binary binary() {
    return required(optionalBinary(), violations.count());
  }

  /** The body's bytes with their type; null if there is none. */
  public @Nullable Binary optionalBinary() {
    return request.hasBody() ? Binary.of(request.body(), RawBody.contentType(request)) : null;
  }

  private <T> @Nullable T required(@Nullable T value, int before) {
    if (value == null && violations.count() == before) {
      violations.enterBody();
      violations.add("required", "a body is required");
      violations.exitBody();
    }
    return value;
  }

  /**
   * The body, read from JSON; null if there is none.
   *
   * @throws Problem 415 unless its type is {@code application/json} or ends in {@code +json}; 413
   *     if it has more bytes than the app takes; 400 if it is not JSON
   */
  public <T> @Nullable T optionalBody(JsonCodec<T> codec) {
    if (!request.hasBody()) {
      return null;
    }
    MediaTypes.requireJson(request.header("content-type"));
    byte[] body = request.body();
    JsonLimits limits = request.jsonLimits();
    if (body.length > limits.bytes()) {
      throw Problem.contentTooLarge("The body must have at most " + limits.bytes() + " bytes.");
    }
    violations.enterBody();
    try {
      return codec.fromBytes(body, violations, limits);
    } catch (MalformedJsonException e) {
      throw Problem.badRequest(e.getMessage()).with("line", e.line()).with("column", e.column());
    } finally {
      violations.exitBody();
    }
  }

  /** What a {@code @PerRequest} method makes of this request; null if none was asked for it yet. */
  // Only keep puts something in, under the class of what it makes.
  @SuppressWarnings("unchecked")
  public <T> @Nullable PerRequest<T> known(Class<T> type) {
    return (PerRequest<T>) perRequest.get(type);
  }

  /** Remembers what a {@code @PerRequest} method makes, for whoever wants it after. */
  public <T> PerRequest<T> keep(Class<T> type, PerRequest<T> made) {
    if (perRequest.isEmpty()) {
      perRequest = new HashMap<>();
    }
    perRequest.put(type, made);
    return made;
  }

  /** What is wrong so far. A name given to it is that of a parameter. */
  public Violations violations() {
    return violations;
  }

  /**
   * Goes on only if nothing is wrong.
   *
   * @throws Problem 422 with all violations
   */
  public void check() {
    if (!violations.isEmpty()) {
      // A route and what is made for it may read the same parameter.
      List<Violation> once = List.copyOf(new LinkedHashSet<>(violations.list()));
      throw Problem.invalid(once, violations.summary(once.size()))
          .header("content-language", violations.language())
          .header("vary", "accept-language");
    }
  }
}
