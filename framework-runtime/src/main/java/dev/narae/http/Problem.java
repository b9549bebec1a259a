package dev.narae.http;

import dev.narae.validation.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says what went wrong, as problem details (RFC 9457). Throw it from a route: its
 * texts are shown to the client. Anything else that is thrown becomes a 500 that shows nothing.
 *
 * <p>A problem below 500 is an expected outcome and carries no stack trace.
 */
public class Problem extends RuntimeException {
  /** The media type of problem details. */
  public static final String CONTENT_TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;

  private final transient Details details;

  /** For subclasses that stand for one kind of failure. */
  protected Problem(int status, @Nullable String detail, @Nullable Throwable cause) {
    this(Details.of(status, detail), cause);
  }

  /** For subclasses whose answer carries a header. */
  protected Problem(
      int status, @Nullable String detail, @Nullable Throwable cause, String header, String value) {
    this(Details.of(status, detail).withHeader(header, value), cause);
  }

  /** For subclasses that stand for one kind of violation: a 422. */
  protected Problem(List<Violation> violations) {
    this(Details.of(violations), null);
  }

  private Problem(Details details, @Nullable Throwable cause) {
    super(details.message(), cause, false, details.status() >= 500);
    this.details = details;
  }

  /**
   * A problem of any status.
   *
   * @throws IllegalArgumentException unless the status is from 400 to 599
   */
  public static Problem of(int status, @Nullable String detail) {
    return new Problem(Details.of(status, detail), null);
  }

  /** 400: the request can't be understood. */
  public static Problem badRequest(String detail) {
    return of(400, detail);
  }

  /** 401: who sends the request is not known. */
  public static Problem unauthorized(String detail) {
    return of(401, detail);
  }

  /** 403: who sends the request is known, and may not. */
  public static Problem forbidden(String detail) {
    return of(403, detail);
  }

  /** 404: there is nothing here. */
  public static Problem notFound(String detail) {
    return of(404, detail);
  }

  /** 404 without a text of its own. */
  public static Problem notFound() {
    return of(404, null);
  }

  /** 405: the path exists, the method does not; {@code allow} lists those that do. */
  public static Problem methodNotAllowed(String allow) {
    return of(405, "This path answers " + allow + " only.").header("allow", allow);
  }

  /** 409: the request does not fit the present state. */
  public static Problem conflict(String detail) {
    return of(409, detail);
  }

  /** 412: a condition of the request is not met. */
  public static Problem preconditionFailed(String detail) {
    return of(412, detail);
  }

  /** 415: the body is of a type that is not read here. */
  public static Problem unsupportedMediaType(String detail) {
    return of(415, detail);
  }

  /** 422: the request is understood, and these parts of it are not acceptable. */
  public static Problem invalid(List<Violation> violations) {
    return new Problem(violations);
  }

  /** 503: it may work again after so many seconds. */
  public static Problem serviceUnavailable(String detail, int retryAfterSeconds) {
    return of(503, detail).header("retry-after", Integer.toString(retryAfterSeconds));
  }

  /** The same problem with a URI that names its kind; {@code about:blank} until then. */
  public Problem type(String uri) {
    return new Problem(details.withType(uri, details.title()), getCause());
  }

  /** The same problem with a URI that names its kind, and a short text for that kind. */
  public Problem type(String uri, String title) {
    return new Problem(details.withType(uri, title), getCause());
  }

  /** The same problem with a URI that names this occurrence. */
  public Problem instance(String uri) {
    return new Problem(details.withInstance(uri), getCause());
  }

  /**
   * The same problem with one more header on its answer; one of the same name is replaced.
   *
   * @throws IllegalArgumentException if name or value is not allowed by RFC 9110, section 5
   */
  public Problem header(String name, String value) {
    return new Problem(details.withHeader(name, value), getCause());
  }

  /** The status of the answer. */
  public int status() {
    return details.status();
  }

  /** The URI that names the kind of problem. */
  public String type() {
    return details.type();
  }

  /** The short text of the kind of problem; by default the status's phrase. */
  public String title() {
    return details.title();
  }

  /** What went wrong this time. */
  public @Nullable String detail() {
    return details.detail();
  }

  /** The URI of this occurrence. */
  public @Nullable String instance() {
    return details.instance();
  }

  /** What is wrong with the request's values. */
  public List<Violation> violations() {
    return details.violations();
  }

  /** Headers of the answer by lower-case name. */
  public Map<String, String> headers() {
    return details.headers();
  }

  /** The problem details as JSON. */
  public byte[] toJson() {
    return DetailsJson.CODEC.toBytes(details);
  }
}
