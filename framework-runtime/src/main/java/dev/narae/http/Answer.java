package dev.narae.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a {@link Filter} sees it: status, headers, cookies and the body's bytes. Immutable:
 * every method gives a new one.
 */
public final class Answer {
  private static final byte[] NO_BYTES = {};

  private final int status;
  private final Map<String, String> headers;
  private final List<String> cookies;
  private final byte[] body;

  private Answer(int status, Map<String, String> headers, List<String> cookies, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.cookies = cookies;
    this.body = body;
  }

  /**
   * An answer without a body.
   *
   * @throws IllegalArgumentException unless the status is from 200 to 599
   */
  public static Answer of(int status) {
    Statuses.check(status);
    return new Answer(status, Map.of(), List.of(), NO_BYTES);
  }

  /**
   * An answer of these parts.
   *
   * @param headers by name, in whatever case
   * @param cookies values of {@code Set-Cookie}
   * @throws IllegalArgumentException if a part is not allowed, as in {@link #withStatus}, {@link
   *     #withHeader} and {@link #withCookie}
   */
  public static Answer of(
      int status, Map<String, String> headers, List<String> cookies, byte[] body) {
    Statuses.check(status);
    checkBody(status, body);
    Map<String, String> checked = new LinkedHashMap<>();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      Headers.check(header.getKey(), header.getValue());
      checked.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue());
    }
    for (String cookie : cookies) {
      Headers.check("set-cookie", cookie);
    }
    return new Answer(
        status, Collections.unmodifiableMap(checked), List.copyOf(cookies), body.clone());
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** Headers by lower-case name, without {@code set-cookie}. */
  public Map<String, String> headers() {
    return headers;
  }

  /** A header by its name in whatever case. */
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /** The values of {@code Set-Cookie} headers. */
  public List<String> cookies() {
    return cookies;
  }

  /** A copy of the body; no bytes if there is none. */
  public byte[] body() {
    return body.clone();
  }

  /**
   * The same answer with that status.
   *
   * @throws IllegalArgumentException unless the status is from 200 to 599, or if there is a body
   *     and the status allows none
   */
  public Answer withStatus(int newStatus) {
    Statuses.check(newStatus);
    checkBody(newStatus, body);
    return new Answer(newStatus, headers, cookies, body);
  }

  /**
   * The same answer with that header; one of the same name is replaced.
   *
   * @throws IllegalArgumentException if name or value is not allowed by RFC 9110, section 5
   */
  public Answer withHeader(String name, String value) {
    return new Answer(status, Headers.with(headers, name, value), cookies, body);
  }

  /** The same answer without that header. */
  public Answer withoutHeader(String name) {
    Map<String, String> fewer = new LinkedHashMap<>(headers);
    fewer.remove(name.toLowerCase(Locale.ROOT));
    return new Answer(status, Collections.unmodifiableMap(fewer), cookies, body);
  }

  /**
   * The same answer with one more cookie.
   *
   * @param cookie the value of a {@code Set-Cookie} header (RFC 6265, section 4.1)
   * @throws IllegalArgumentException if it holds control characters
   */
  public Answer withCookie(String cookie) {
    Headers.check("set-cookie", cookie);
    List<String> more = new ArrayList<>(cookies);
    more.add(cookie);
    return new Answer(status, headers, List.copyOf(more), body);
  }

  /**
   * The same answer with that body. An entity tag of the former body is left out.
   *
   * @throws IllegalArgumentException if the status allows none: 204 and 304
   */
  public Answer withBody(String contentType, byte[] bytes) {
    checkBody(status, bytes);
    Answer other = withoutHeader("etag").withHeader("content-type", contentType);
    return new Answer(status, other.headers, cookies, bytes.clone());
  }

  private static void checkBody(int status, byte[] bytes) {
    if (bytes.length > 0 && Statuses.forbidsBody(status)) {
      throw new IllegalArgumentException("An answer of status " + status + " has no body.");
    }
  }
}
