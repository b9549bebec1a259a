package dev.narae.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose status and headers a route chooses. Immutable: every method gives a new one.
 *
 * @param <T> the type of the body; {@code Void} for none
 */
public final class Response<T> {
  private final int status;
  private final Map<String, String> headers;
  private final List<String> cookies;
  private final @Nullable T body;

  private Response(
      int status, Map<String, String> headers, List<String> cookies, @Nullable T body) {
    this.status = status;
    this.headers = headers;
    this.cookies = cookies;
    this.body = body;
  }

  /** 200 with a body. */
  public static <T> Response<T> ok(T body) {
    return new Response<>(200, Map.of(), List.of(), body);
  }

  /**
   * 201 with a body and where it can be read again.
   *
   * @param location a URI reference, percent-encoded
   * @throws IllegalArgumentException if it is none
   */
  public static <T> Response<T> created(String location, T body) {
    return Response.<T>at(201, location).body(body);
  }

  /**
   * 201 and where what was created can be read.
   *
   * @param location a URI reference, percent-encoded
   * @throws IllegalArgumentException if it is none
   */
  public static <T> Response<T> created(String location) {
    return at(201, location);
  }

  /** 202: it will be done later; the body says how that can be followed. */
  public static <T> Response<T> accepted(T body) {
    return new Response<>(202, Map.of(), List.of(), body);
  }

  /** 202: it will be done later. */
  public static <T> Response<T> accepted() {
    return status(202);
  }

  /** 204: done, nothing to show. */
  public static <T> Response<T> noContent() {
    return status(204);
  }

  /**
   * 302: it is elsewhere for now. Browsers follow with GET, whatever the method was.
   *
   * @param location a URI reference, percent-encoded; never let a client choose its host
   * @throws IllegalArgumentException if it is none
   */
  public static <T> Response<T> found(String location) {
    return at(302, location);
  }

  /**
   * 303: done, and the outcome can be read there with GET. What a form's POST answers.
   *
   * @param location a URI reference, percent-encoded; never let a client choose its host
   * @throws IllegalArgumentException if it is none
   */
  public static <T> Response<T> seeOther(String location) {
    return at(303, location);
  }

  /**
   * 304: what the client has still holds. A GET needs it seldom: an answer with an {@link #etag} or
   * {@link #lastModified} becomes a 304 by itself.
   */
  public static <T> Response<T> notModified() {
    return status(304);
  }

  /**
   * 307: it is elsewhere for now, for the same method and body.
   *
   * @param location a URI reference, percent-encoded; never let a client choose its host
   * @throws IllegalArgumentException if it is none
   */
  public static <T> Response<T> temporaryRedirect(String location) {
    return at(307, location);
  }

  /**
   * 308: it is elsewhere for ever, for the same method and body.
   *
   * @param location a URI reference, percent-encoded; never let a client choose its host
   * @throws IllegalArgumentException if it is none
   */
  public static <T> Response<T> permanentRedirect(String location) {
    return at(308, location);
  }

  /**
   * An answer of that status without a body.
   *
   * @throws IllegalArgumentException unless the status is from 200 to 599
   */
  public static <T> Response<T> status(int status) {
    Statuses.check(status);
    return new Response<>(status, Map.of(), List.of(), null);
  }

  private static <T> Response<T> at(int status, String location) {
    return Response.<T>status(status).header("location", UriReference.check(location));
  }

  /**
   * The same answer with that body.
   *
   * @throws IllegalArgumentException if the status allows none: 204 and 304
   */
  public <U> Response<U> body(U newBody) {
    if (Statuses.forbidsBody(status)) {
      throw new IllegalArgumentException("An answer of status " + status + " has no body.");
    }
    return new Response<>(status, headers, cookies, newBody);
  }

  /**
   * The same answer with that header; one of the same name is replaced.
   *
   * @throws IllegalArgumentException if name or value is not allowed by RFC 9110, section 5, or the
   *     header is the gateway's to write, or that of cookies
   */
  public Response<T> header(String name, String value) {
    return new Response<>(status, Headers.with(headers, name, value), cookies, body);
  }

  /**
   * The same answer with one more value of a header that is a list, such as {@code Link} or {@code
   * Vary}. The values go out in one line with commas between them, which means the same (RFC 9110,
   * section 5.3) and passes every gateway.
   *
   * @throws IllegalArgumentException as {@link #header}
   */
  public Response<T> addHeader(String name, String value) {
    return new Response<>(status, Headers.plus(headers, name, value), cookies, body);
  }

  /** The same answer with one more cookie. */
  public Response<T> cookie(Cookie cookie) {
    return cookie(cookie.toString());
  }

  /**
   * The same answer with one more cookie, for what {@link Cookie} can't say.
   *
   * @param cookie the value of a {@code Set-Cookie} header (RFC 6265, section 4.1)
   * @throws IllegalArgumentException if it holds control characters
   */
  public Response<T> cookie(String cookie) {
    Headers.check("set-cookie", cookie);
    List<String> more = new ArrayList<>(cookies);
    more.add(cookie);
    return new Response<>(status, headers, List.copyOf(more), body);
  }

  /**
   * The same answer with a name for this very state of its body, byte for byte. A GET that sends it
   * back as {@code If-None-Match} is answered 304.
   *
   * @param opaque printable ASCII without spaces and quotes, such as a version or a hash
   * @throws IllegalArgumentException if it is not
   */
  public Response<T> etag(String opaque) {
    return header("etag", Headers.quoted(opaque));
  }

  /**
   * The same answer with a name for this state of its body, which may differ in bytes that don't
   * matter (RFC 9110, section 8.8.1).
   *
   * @param opaque printable ASCII without spaces and quotes
   * @throws IllegalArgumentException if it is not
   */
  public Response<T> weakEtag(String opaque) {
    return header("etag", "W/" + Headers.quoted(opaque));
  }

  /**
   * The same answer with when its body changed last, exact to the second. A GET that sends that
   * back as {@code If-Modified-Since} is answered 304. {@link #etag} is exacter.
   */
  public Response<T> lastModified(Instant time) {
    return header("last-modified", HttpDate.format(time));
  }

  /** The same answer, kept by caches as that says. Without it, nobody keeps it. */
  public Response<T> cacheControl(CacheControl rule) {
    return header("cache-control", rule.toString());
  }

  /** The same answer, kept by the client, and by nobody else, for so long. */
  public Response<T> cacheFor(Duration age) {
    return cacheControl(CacheControl.maxAge(age));
  }

  /**
   * The same answer with its body's media type, where it is not that of the body's Java type.
   *
   * @throws IllegalArgumentException if it holds control characters
   */
  public Response<T> contentType(String mediaType) {
    return header("content-type", mediaType);
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** Headers by lower-case name. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The values of {@code Set-Cookie} headers. */
  public List<String> cookies() {
    return cookies;
  }

  /** The body, or null for none. */
  public @Nullable T body() {
    return body;
  }
}
