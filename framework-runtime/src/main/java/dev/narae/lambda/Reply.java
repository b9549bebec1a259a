package dev.narae.lambda;

import dev.narae.http.Answer;
import dev.narae.http.EntityTag;
import dev.narae.http.Problem;
import dev.narae.http.Response;
import dev.narae.json.JsonCodec;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer in its final form: status, headers, and the body's bytes. */
public final class Reply {
  private static final String JSON = "application/json";
  private static final byte[] NO_BYTES = {};

  private final int status;
  private final Map<String, String> headers;
  private final List<String> cookies;
  private final byte[] body;
  private final boolean utf8;
  private final String requestId;

  private Reply(int status, Map<String, String> headers, List<String> cookies, byte[] body) {
    this(status, headers, cookies, body, true, "");
  }

  private Reply(
      int status,
      Map<String, String> headers,
      List<String> cookies,
      byte[] body,
      boolean utf8,
      String requestId) {
    this.status = status;
    this.headers = headers;
    this.cookies = cookies;
    this.body = body;
    this.utf8 = utf8;
    this.requestId = requestId;
  }

  /**
   * A value as JSON.
   *
   * @throws IllegalStateException if the route returned null, which its signature doesn't allow
   */
  public static <T> Reply json(int status, JsonCodec<T> codec, @Nullable T value) {
    if (value == null) {
      throw missing();
    }
    return new Reply(
        status,
        withTag(Map.of("content-type", JSON), codec.version(value)),
        List.of(),
        codec.toBytes(value));
  }

  /**
   * A value as JSON.
   *
   * @throws Problem 404 if there is none
   */
  public static <T> Reply optional(int status, JsonCodec<T> codec, Optional<T> value) {
    if (value.isEmpty()) {
      throw Problem.notFound();
    }
    return json(status, codec, value.get());
  }

  /** No body. */
  public static Reply empty(int status) {
    return new Reply(status, Map.of(), List.of(), NO_BYTES);
  }

  /** What a route chose, with its body as JSON unless it chose a content type of its own. */
  public static <T> Reply of(JsonCodec<T> codec, Response<T> response) {
    T value = response.body();
    if (value == null) {
      return withoutBody(response);
    }
    return new Reply(
        response.status(),
        withTag(withContentType(response.headers(), JSON), codec.version(value)),
        response.cookies(),
        codec.toBytes(value));
  }

  /** What a route chose, without body. */
  public static Reply of(Response<Void> response) {
    return withoutBody(response);
  }

  /**
   * A value that is no JSON.
   *
   * @throws IllegalStateException if the route returned null, which its signature doesn't allow
   */
  public static <T> Reply content(int status, Content<T> content, @Nullable T value) {
    if (value == null) {
      throw missing();
    }
    Map<String, String> headers =
        withTag(Map.of("content-type", content.type(value)), content.version(value));
    return content(status, headers, List.of(), content.bytes(value));
  }

  /**
   * A value that is no JSON.
   *
   * @throws Problem 404 if there is none
   */
  public static <T> Reply optional(int status, Content<T> content, Optional<T> value) {
    if (value.isEmpty()) {
      throw Problem.notFound();
    }
    return content(status, content, value.get());
  }

  /** What a route chose, with its body as it is; of the type that the route chose, if it did. */
  public static <T> Reply of(Content<T> content, Response<T> response) {
    T value = response.body();
    return value == null
        ? withoutBody(response)
        : content(
            response.status(),
            withTag(
                withContentType(response.headers(), content.type(value)), content.version(value)),
            response.cookies(),
            content.bytes(value));
  }

  private static Reply content(
      int status, Map<String, String> headers, List<String> cookies, byte[] bytes) {
    return new Reply(status, headers, cookies, bytes, isUtf8(bytes), "");
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The route returned null. Return an Optional, or throw Problem.notFound().");
  }

  /**
   * The same answer with that header, unless the route set it.
   *
   * @param lowerName in lower case; neither it nor the value is checked
   */
  public Reply defaultHeader(String lowerName, String value) {
    return headers.containsKey(lowerName) ? this : with(lowerName, value);
  }

  /** A problem in the shape of a service's own, with the problem's status and headers. */
  public static <T> Reply shaped(
      Problem problem, String contentType, JsonCodec<T> codec, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("The ErrorConverter returned null.");
    }
    return new Reply(
        problem.status(),
        withContentType(problem.headers(), contentType),
        List.of(),
        codec.toBytes(value));
  }

  /** What a filter made. */
  static Reply of(Answer answer) {
    byte[] bytes = answer.body();
    return new Reply(answer.status(), answer.headers(), answer.cookies(), bytes, isUtf8(bytes), "");
  }

  static Reply of(Problem problem) {
    return new Reply(
        problem.status(),
        withContentType(problem.headers(), Problem.CONTENT_TYPE),
        List.of(),
        problem.toJson());
  }

  /** An answer of another status with those headers, without content; cookies are kept. */
  Reply withoutContent(int newStatus, Map<String, String> newHeaders) {
    return new Reply(newStatus, newHeaders, cookies, NO_BYTES, true, requestId);
  }

  /** The same answer with that header; one of the same name is replaced. */
  Reply with(String lowerName, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(lowerName, value);
    return new Reply(status, all, cookies, body, utf8, requestId);
  }

  /**
   * The same answer with one more value of a header that is a list.
   *
   * @param lowerName in lower case; neither it nor the value is checked
   */
  public Reply addHeader(String lowerName, String value) {
    String before = headers.get(lowerName);
    return with(lowerName, before == null ? value : before + ", " + value);
  }

  /** The same answer with another body. */
  Reply withBody(byte[] newBody) {
    return new Reply(status, headers, cookies, newBody, utf8, requestId);
  }

  /** The same answer to the request of that id. */
  Reply withRequestId(String id) {
    return new Reply(status, headers, cookies, body, utf8, id);
  }

  /** The same answer to a HEAD request. */
  Reply withoutBody() {
    return new Reply(status, headers, cookies, NO_BYTES, true, requestId);
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

  /** A copy of the body; no bytes if there is none. */
  public byte[] body() {
    return body.clone();
  }

  /** The id of the request that it answers; empty if there is none to tell. */
  String requestId() {
    return requestId;
  }

  /** The body itself, for those that leave it as it is. */
  byte[] bytes() {
    return body;
  }

  /** Whether the body can be handed on as text: all else goes as Base64. */
  boolean isText() {
    String contentType = headers.get("content-type");
    return utf8
        && contentType != null
        && !headers.containsKey("content-encoding")
        && MediaTypes.isText(contentType);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Reply withoutBody(Response<?> response) {
    return new Reply(response.status(), response.headers(), response.cookies(), NO_BYTES);
  }

  /**
   * With the entity tag of a value that has a version. To be asked for again under a condition, the
   * answer must be kept; by nobody but the client, unless the route says so.
   */
  private static Map<String, String> withTag(Map<String, String> headers, @Nullable Long version) {
    if (version == null) {
      return headers;
    }
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putIfAbsent("etag", EntityTag.of(version));
    return Collections.unmodifiableMap(all);
  }

  private static Map<String, String> withContentType(
      Map<String, String> headers, String contentType) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("content-type", contentType);
    all.putAll(headers);
    return Collections.unmodifiableMap(all);
  }
}
