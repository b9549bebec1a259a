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

  /** 406: there is no form of the answer that the client accepts. */
  public static Problem notAcceptable(String detail) {
    return of(406, detail);
  }

  /** 409: the request does not fit the present state. */
  public static Problem conflict(String detail) {
    return of(409, detail);
  }

  /** 410: there was something here, and it does not come back. */
  public static Problem gone(String detail) {
    return of(410, detail);
  }

  /** 412: a condition of the request is not met. */
  public static Problem preconditionFailed(String detail) {
    return of(412, detail);
  }

  /** 413: the request is larger than what is taken here. */
  public static Problem contentTooLarge(String detail) {
    return of(413, detail);
  }

  /** 415: the body is of a type that is not read here. */
  public static Problem unsupportedMediaType(String detail) {
    return of(415, detail);
  }

  /** 422: the request is understood, and these parts of it are not acceptable. */
  public static Problem invalid(List<Violation> violations) {
    return new Problem(violations);
  }

  /**
   * The same with a text of one's own, in the language of the violations.
   *
   * @param detail for people
   */
  public static Problem invalid(List<Violation> violations, String detail) {
    return new Problem(Details.of(violations, detail), null);
  }

  /** 428: the request has to say under which condition it holds (RFC 6585, section 3). */
  public static Problem preconditionRequired(String detail) {
    return of(428, detail);
  }

  /** 429: too much was asked for; it may be asked again after so many seconds (RFC 6585, 4). */
  public static Problem tooManyRequests(String detail, int retryAfterSeconds) {
    return of(429, detail).header("retry-after", Integer.toString(retryAfterSeconds));
  }

  /**
   * 500 with a text for the client. What is thrown otherwise becomes a 500 too, and shows nothing.
   */
  public static Problem internalServerError(String detail) {
    return of(500, detail);
  }

  /** 501: this can't be done here. */
  public static Problem notImplemented(String detail) {
    return of(501, detail);
  }

  /** 502: another service gave no answer that can be used. */
  public static Problem badGateway(String detail) {
    return of(502, detail);
  }

  /** 503: it may work again after so many seconds. */
  public static Problem serviceUnavailable(String detail, int retryAfterSeconds) {
    return of(503, detail).header("retry-after", Integer.toString(retryAfterSeconds));
  }

  /** 504: another service gave no answer in time. */
  public static Problem gatewayTimeout(String detail) {
    return of(504, detail);
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

  /**
   * The same problem with one more member, for programs (RFC 9457, section 3.2); one of the same
   * name is replaced.
   *
   * @throws IllegalArgumentException if the name is one of the standard's own or {@code
   *     violations}, or is anything but a letter followed by letters, digits and underscores
   */
  public Problem with(String member, String value) {
    return new Problem(details.withMember(member, value), getCause());
  }

  /**
   * The same problem with one more member that is a number.
   *
   * @throws IllegalArgumentException as for a text, and if JSON has no such number: NaN, infinity
   */
  public Problem with(String member, Number value) {
    return new Problem(details.withMember(member, value), getCause());
  }

  /**
   * The same problem with one more member that is true or false.
   *
   * @throws IllegalArgumentException as for a text
   */
  public Problem with(String member, boolean value) {
    return new Problem(details.withMember(member, value), getCause());
  }

  /** The same problem with what led to it, for the log; the client sees nothing of it. */
  public Problem cause(Throwable cause) {
    return new Problem(details, cause);
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

  /** What {@link #with} added, by name: texts, numbers and booleans. */
  public Map<String, Object> members() {
    return details.members();
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
