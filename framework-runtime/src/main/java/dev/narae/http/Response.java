package dev.narae.http;

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
   */
  public static <T> Response<T> created(String location, T body) {
    return new Response<>(201, Map.of(), List.of(), body).header("location", location);
  }

  /** 204: done, nothing to show. */
  public static <T> Response<T> noContent() {
    return new Response<>(204, Map.of(), List.of(), null);
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
   * @throws IllegalArgumentException if name or value is not allowed by RFC 9110, section 5
   */
  public Response<T> header(String name, String value) {
    return new Response<>(status, Headers.with(headers, name, value), cookies, body);
  }

  /**
   * The same answer with one more cookie.
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
