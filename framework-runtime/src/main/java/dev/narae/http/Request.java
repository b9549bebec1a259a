package dev.narae.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HTTP request, whatever gateway it came through. Immutable. */
public final class Request {
  private static final byte[] NO_BYTES = {};

  private final String method;
  private final String path;
  private final Map<String, String> headers;
  private final Map<String, List<String>> query;
  private final List<String> cookies;
  private final Map<String, String> pathParameters;
  private final byte[] body;
  private final String requestId;
  private final String sourceIp;

  private Request(Builder builder, Map<String, List<String>> query) {
    this.method = builder.method;
    this.path = builder.path;
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
    this.query = query;
    this.cookies = List.copyOf(builder.cookies);
    this.pathParameters = Map.of();
    this.body = builder.body;
    this.requestId = builder.requestId;
    this.sourceIp = builder.sourceIp;
  }

  private Request(Request other, Map<String, String> pathParameters) {
    this.method = other.method;
    this.path = other.path;
    this.headers = other.headers;
    this.query = other.query;
    this.cookies = other.cookies;
    this.pathParameters = Map.copyOf(pathParameters);
    this.body = other.body;
    this.requestId = other.requestId;
    this.sourceIp = other.sourceIp;
  }

  /** Starts a request with that method and decoded path. */
  public static Builder builder(String method, String path) {
    return new Builder(method, path);
  }

  /** The method in capitals. */
  public String method() {
    return method;
  }

  /** The decoded path without the stage's prefix; begins with a slash. */
  public String path() {
    return path;
  }

  /**
   * The header's value; the gateway joins several of one name with commas. The name's case does not
   * matter.
   */
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /** All headers by lower-case name. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The first value of the query parameter, decoded; empty for {@code ?name}, null if absent. */
  public @Nullable String query(String name) {
    List<String> values = query.get(name);
    return values == null ? null : values.get(0);
  }

  /** All values of the query parameter, decoded, in their order; none if absent. */
  public List<String> queryAll(String name) {
    List<String> values = query.get(name);
    return values == null ? List.of() : values;
  }

  /** The request's cookies, each as {@code name=value}. */
  public List<String> cookies() {
    return cookies;
  }

  /** The decoded text that stands at the route's variable, or null if it has no such variable. */
  public @Nullable String pathParameter(String name) {
    return pathParameters.get(name);
  }

  /** All variables of the route. */
  public Map<String, String> pathParameters() {
    return pathParameters;
  }

  /** A copy of the body's bytes; none of them if there is no body. */
  public byte[] body() {
    return body.clone();
  }

  /** Whether there is a body of at least one byte. */
  public boolean hasBody() {
    return body.length > 0;
  }

  /** The gateway's id for this request; empty if it gave none. */
  public String requestId() {
    return requestId;
  }

  /** The address the request came from; empty if the gateway gave none. */
  public String sourceIp() {
    return sourceIp;
  }

  /** The same request with the variables of the route that takes it. */
  public Request withPathParameters(Map<String, String> variables) {
    return new Request(this, variables);
  }

  /** Collects the parts of a request. */
  public static final class Builder {
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String rawQuery = "";
    private List<String> cookies = List.of();
    private byte[] body = NO_BYTES;
    private String requestId = "";
    private String sourceIp = "";

    private Builder(String method, String path) {
      this.method = method;
      this.path = path;
    }

    /** A header; another one of that name, in whatever case, is replaced. */
    public Builder header(String name, String value) {
      headers.put(name.toLowerCase(Locale.ROOT), value);
      return this;
    }

    /** The query part of the target, still encoded, without its question mark. */
    public Builder rawQuery(String encoded) {
      this.rawQuery = encoded;
      return this;
    }

    /** Cookies, each as {@code name=value}. */
    public Builder cookies(List<String> pairs) {
      this.cookies = pairs;
      return this;
    }

    /** The body, decoded from whatever form the gateway gave it. */
    public Builder body(byte[] bytes) {
      this.body = bytes.clone();
      return this;
    }

    /** The gateway's id of this request. */
    public Builder requestId(String id) {
      this.requestId = id;
      return this;
    }

    /** The client's address. */
    public Builder sourceIp(String address) {
      this.sourceIp = address;
      return this;
    }

    /**
     * The request.
     *
     * @throws Problem 400 if the query can't be decoded
     */
    public Request build() {
      return new Request(this, Query.parse(rawQuery));
    }
  }
}
