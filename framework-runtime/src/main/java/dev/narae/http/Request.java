package dev.narae.http;

import com.amazonaws.services.lambda.runtime.Context;
import dev.narae.json.JsonLimits;
import dev.narae.validation.AppTexts;
import dev.narae.validation.AppTextsSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An HTTP request, whatever gateway it came through. Immutable. */
public final class Request {
  /** What {@link #remainingMillis()} says where nobody sets a limit. */
  public static final long NO_TIME_LIMIT = Long.MAX_VALUE;

  private static final byte[] NO_BYTES = {};

  private final String method;
  private final String path;
  private final HeaderLines headers;
  private final Map<String, List<String>> query;
  private final List<String> cookies;
  private final Map<String, String> pathParameters;
  private final byte[] body;
  private final boolean base64;
  private final String requestId;
  private final String sourceIp;
  private final @Nullable Map<String, String> claims;
  private final @Nullable Long deadline;
  private final @Nullable Context context;
  private final @Nullable RawEvent event;
  private final JsonLimits jsonLimits;
  private final AppTextsSource texts;

  private Request(Builder builder, Map<String, List<String>> query) {
    this.method = builder.method;
    this.path = builder.path;
    this.headers = new HeaderLines(builder.names, builder.values);
    this.query = query;
    this.cookies = List.copyOf(builder.cookies);
    this.pathParameters = Map.of();
    this.body = builder.body;
    this.base64 = builder.base64;
    this.requestId = builder.requestId;
    this.sourceIp = builder.sourceIp;
    this.claims = builder.claims;
    this.deadline = builder.deadline;
    this.context = builder.context;
    this.event = builder.event;
    this.jsonLimits = builder.jsonLimits;
    this.texts = builder.texts;
  }

  private Request(Request other, Map<String, String> pathParameters) {
    this.method = other.method;
    this.path = other.path;
    this.headers = other.headers;
    this.query = other.query;
    this.cookies = other.cookies;
    this.pathParameters = Map.copyOf(pathParameters);
    this.body = other.body;
    this.base64 = other.base64;
    this.requestId = other.requestId;
    this.sourceIp = other.sourceIp;
    this.claims = other.claims;
    this.deadline = other.deadline;
    this.context = other.context;
    this.event = other.event;
    this.jsonLimits = other.jsonLimits;
    this.texts = other.texts;
  }

  /** Starts a request with that method and decoded path. */
  public static Builder builder(String method, String path) {
    return new Builder(method, path);
  }

  /** The method in capitals. */
  public String method() {
    return method;
  }

  /**
   * The path without the stage's prefix, decoded once; begins with a slash.
   *
   * <p>A slash that was escaped stays {@code %2F}: the path has the segments that the route was
   * found by. (An HTTP API decodes it before the function sees it.) {@link #pathParameter} decodes
   * it.
   */
  public String path() {
    return path;
  }

  /**
   * The header's value; several of one name are joined with commas, as gateways do it, and {@code
   * Cookie} with semicolons. The name's case does not matter.
   */
  public @Nullable String header(String name) {
    return headers.joined(name.toLowerCase(Locale.ROOT));
  }

  /**
   * The header's values, one for each line that the client sent; none if absent. HTTP APIs and
   * function URLs join them before, and a load balancer without multi-value headers hands on the
   * last: then it is one value. The name's case does not matter.
   */
  public List<String> headerValues(String name) {
    return headers.values(name.toLowerCase(Locale.ROOT));
  }

  /** All headers by lower-case name, each with its values joined like {@link #header}'s. */
  public Map<String, String> headers() {
    return headers.joined();
  }

  /** All headers by lower-case name with their values as in {@link #headerValues}. */
  public Map<String, List<String>> allHeaders() {
    return headers.lists();
  }

  /** The first value of the query parameter, decoded; empty for {@code ?name}, null if absent. */
  public @Nullable String query(String name) {
    List<String> values = query.get(name);
    return values == null ? null : values.get(0);
  }

  /**
   * All values of the query parameter, decoded, in their order; none if absent. A load balancer
   * without multi-value headers hands on the last one only.
   */
  public List<String> queryAll(String name) {
    List<String> values = query.get(name);
    return values == null ? List.of() : values;
  }

  /** All query parameters, decoded, with their values in order. */
  public Map<String, List<String>> allQuery() {
    return query;
  }

  /** The request's cookies, each as {@code name=value}. */
  public List<String> cookies() {
    return cookies;
  }

  /**
   * The value of the first cookie of that name, without the double quotes it may stand in (RFC
   * 6265, section 4.1.1); null if absent. Case matters. Nothing is decoded: what cookies hold is
   * the application's matter.
   */
  public @Nullable String cookie(String name) {
    for (String pair : cookies) {
      int equals = pair.indexOf('=');
      if (equals == name.length() && pair.startsWith(name)) {
        String value = pair.substring(equals + 1);
        int last = value.length() - 1;
        boolean quoted = last > 0 && value.charAt(0) == '"' && value.charAt(last) == '"';
        return quoted ? value.substring(1, last) : value;
      }
    }
    return null;
  }

  /** The decoded text that stands at the route's variable, or null if it has no such variable. */
  public @Nullable String pathParameter(String name) {
    return pathParameters.get(name);
  }

  /** All variables of the route. */
  public Map<String, String> pathParameters() {
    return pathParameters;
  }

  /**
   * A copy of the body's bytes as the client sent them; none of them if there is no body. Good for
   * checking the signature of a webhook: nothing was parsed and written again.
   */
  public byte[] body() {
    return body.clone();
  }

  /** The body itself, which nobody changes. */
  byte[] bytes() {
    return body;
  }

  /** Whether there is a body of at least one byte. */
  public boolean hasBody() {
    return body.length > 0;
  }

  /**
   * Whether the gateway handed on the body in Base64, because it took it for binary. Otherwise it
   * took it for text, and bytes that are not UTF-8 did not get through.
   */
  public boolean isBodyBase64() {
    return base64;
  }

  /** The gateway's id for this request; empty if it gave none. */
  public String requestId() {
    return requestId;
  }

  /** The address the request came from; empty if the gateway gave none. */
  public String sourceIp() {
    return sourceIp;
  }

  /**
   * Whether what stands in front of the function found out who sends the request, and left its
   * result: a gateway's authorizer, or a signature with AWS credentials. Never so behind a load
   * balancer.
   */
  public boolean hasClaims() {
    return claims != null;
  }

  /**
   * What the gateway's authorizer says about the caller: the claims of a JWT or of a Cognito user,
   * the context of a Lambda authorizer, or who signed the request with AWS credentials ({@code
   * accountId}, {@code userArn}, {@code userId}, {@code callerId}, {@code accessKey}). Values that
   * are not text are as JSON. Empty if nobody was asked; {@link #hasClaims()} tells the difference.
   */
  public Map<String, String> claims() {
    return claims == null ? Map.of() : claims;
  }

  /**
   * Milliseconds until Lambda stops the function; 0 if they are over, {@link #NO_TIME_LIMIT} where
   * there is no limit. The gateway may give up before that.
   */
  public long remainingMillis() {
    if (deadline != null) {
      return Math.max(0, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
    }
    return context == null ? NO_TIME_LIMIT : Math.max(0, context.getRemainingTimeInMillis());
  }

  /**
   * What Lambda says about the invocation.
   *
   * @throws IllegalStateException if the request was made without it, as tests may do
   */
  public Context context() {
    if (context == null) {
      throw new IllegalStateException(
          "The request has no context of Lambda: give it one with Request.Builder.context.");
    }
    return context;
  }

  /**
   * The event that the request came in.
   *
   * @throws IllegalStateException if the request was made without one, as tests may do
   */
  public RawEvent event() {
    if (event == null) {
      throw new IllegalStateException(
          "The request came in no event: give it one with Request.Builder.event.");
    }
    return event;
  }

  /** How much the JSON of the body may ask of who reads it, as the app has it. */
  public JsonLimits jsonLimits() {
    return jsonLimits;
  }

  /** The app's own texts for messages. */
  public AppTexts texts() {
    return texts.texts();
  }

  /** The same request with the variables of the route that takes it. */
  public Request withPathParameters(Map<String, String> variables) {
    return new Request(this, variables);
  }

  /** Collects the parts of a request. */
  public static final class Builder {
    /** As many as browsers send and gateways add. */
    private static final int HEADERS = 24;

    private final String method;
    private final String path;
    private final List<String> names = new ArrayList<>(HEADERS);
    private final List<String> values = new ArrayList<>(HEADERS);
    private String rawQuery = "";
    private @Nullable Map<String, List<String>> query;
    private List<String> cookies = List.of();
    private byte[] body = NO_BYTES;
    private boolean base64;
    private String requestId = "";
    private String sourceIp = "";
    private @Nullable Map<String, String> claims;
    private @Nullable Long deadline;
    private @Nullable Context context;
    private @Nullable RawEvent event;
    private JsonLimits jsonLimits = JsonLimits.DEFAULT;
    private AppTextsSource texts = AppTexts.NONE;

    private Builder(String method, String path) {
      this.method = method;
      this.path = path;
    }

    /** A header; others of that name, in whatever case, are replaced. */
    public Builder header(String name, String value) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (int i = names.size() - 1; i >= 0; i--) {
        if (names.get(i).equals(lower)) {
          names.remove(i);
          values.remove(i);
        }
      }
      return addHeader(lower, value);
    }

    /** A header beside others of that name, in whatever case. */
    public Builder addHeader(String name, String value) {
      names.add(name.toLowerCase(Locale.ROOT));
      values.add(value);
      return this;
    }

    /** The query part of the target, still encoded, without its question mark. */
    public Builder rawQuery(String encoded) {
      this.rawQuery = encoded;
      this.query = null;
      return this;
    }

    /** The query, decoded. */
    public Builder query(Map<String, List<String>> decoded) {
      this.query = decoded;
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

    /** Whether the gateway gave the body in Base64. */
    public Builder bodyBase64(boolean encoded) {
      this.base64 = encoded;
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

    /** What the gateway's authorizer says about the caller; null if none was asked. */
    public Builder claims(@Nullable Map<String, String> byName) {
      this.claims =
          byName == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(byName));
      return this;
    }

    /** Milliseconds from now until Lambda stops the function. */
    public Builder remainingMillis(long millis) {
      this.deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
      return this;
    }

    /** What Lambda says about the invocation; its remaining time too. */
    public Builder context(Context ofLambda) {
      this.context = ofLambda;
      this.deadline = null;
      return this;
    }

    /** The event that the request comes in. */
    public Builder event(RawEvent whole) {
      this.event = whole;
      return this;
    }

    /** How much the JSON of the body may ask of who reads it. */
    public Builder jsonLimits(JsonLimits limits) {
      this.jsonLimits = limits;
      return this;
    }

    /** What knows the app's own texts for messages. */
    public Builder texts(AppTextsSource source) {
      this.texts = source;
      return this;
    }

    /**
     * The request.
     *
     * @throws Problem 400 if the query can't be decoded
     */
    public Request build() {
      return new Request(this, query == null ? Query.parse(rawQuery) : MultiMap.copyOf(query));
    }
  }
}
