package dev.narae.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cookie that an answer sets (RFC 6265, section 4.1). Until told otherwise it goes to the whole
 * site and to no other, over HTTPS only, is hidden from scripts, and ends with the browser's
 * session. Immutable: every method gives a new one, and none gives one that browsers refuse.
 */
public final class Cookie {
  /** On which requests from other sites a cookie is sent. */
  public enum SameSite {
    /** On none. */
    STRICT("Strict"),
    /** On following a link. */
    LAX("Lax"),
    /** On all; only with {@code Secure}. */
    NONE("None");

    private final String text;

    SameSite(String text) {
      this.text = text;
    }
  }

  /** What browsers keep of name and value together (RFC 6265, section 6.1). */
  private static final int MAX_BYTES = 4096;

  private final String name;
  private final String value;
  private final Scope scope;
  private final boolean secure;
  private final boolean httpOnly;
  private final SameSite sameSite;
  private final boolean partitioned;

  /** Where a cookie goes, and for how long. */
  private record Scope(
      String path, @Nullable String domain, @Nullable Duration maxAge, @Nullable Instant expires) {}

  private Cookie(
      String name,
      String value,
      Scope scope,
      boolean secure,
      boolean httpOnly,
      SameSite sameSite,
      boolean partitioned) {
    this.name = name;
    this.value = value;
    this.scope = scope;
    this.secure = secure;
    this.httpOnly = httpOnly;
    this.sameSite = sameSite;
    this.partitioned = partitioned;
    checkTogether();
  }

  /**
   * A cookie with {@code Path=/}, {@code Secure}, {@code HttpOnly} and {@code SameSite=Lax}.
   *
   * @param value printable ASCII without spaces, quotes, commas, semicolons and backslashes; encode
   *     all else, such as in Base64
   * @throws IllegalArgumentException if name or value is not allowed by RFC 6265, or both are
   *     longer than 4,096 bytes
   */
  public static Cookie of(String name, String value) {
    CookieGrammar.checkName(name);
    CookieGrammar.checkValue(name, value);
    if ((name + value).getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new IllegalArgumentException(
          "The cookie " + name + " is longer than the " + MAX_BYTES + " bytes browsers keep.");
    }
    return new Cookie(
        name, value, new Scope("/", null, null, null), true, true, SameSite.LAX, false);
  }

  /**
   * A cookie that makes browsers forget the one of this name. Its path and domain must be those of
   * the one to forget.
   */
  public static Cookie delete(String name) {
    return of(name, "").maxAge(Duration.ZERO);
  }

  /**
   * For the paths that begin with this one only.
   *
   * @throws IllegalArgumentException if it begins with no slash, or holds a semicolon or a
   *     character that is not printable ASCII, or the name begins with {@code __Host-}
   */
  public Cookie path(String path) {
    CookieGrammar.checkPath(path);
    return with(new Scope(path, scope.domain, scope.maxAge, scope.expires));
  }

  /**
   * For a domain and all below it, rather than for the host of the request only.
   *
   * @throws IllegalArgumentException if it is no host name, or the cookie's name begins with {@code
   *     __Host-}
   */
  public Cookie domain(String domain) {
    CookieGrammar.checkDomain(domain);
    return with(new Scope(scope.path, domain, scope.maxAge, scope.expires));
  }

  /**
   * Kept for so long, in whole seconds; zero makes browsers forget it at once. Browsers keep none
   * longer than 400 days.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Cookie maxAge(Duration age) {
    if (age.isNegative()) {
      throw new IllegalArgumentException("A cookie can't be kept for " + age + ".");
    }
    return with(new Scope(scope.path, scope.domain, age, scope.expires));
  }

  /** Kept until then; {@link #maxAge} is preferable, because it does not rely on clocks. */
  public Cookie expires(Instant time) {
    return with(new Scope(scope.path, scope.domain, scope.maxAge, time));
  }

  /**
   * Whether it goes over HTTPS only.
   *
   * @throws IllegalArgumentException if it need not, but has {@link SameSite#NONE}, is partitioned,
   *     or its name begins with {@code __Secure-} or {@code __Host-}
   */
  public Cookie secure(boolean httpsOnly) {
    return new Cookie(name, value, scope, httpsOnly, httpOnly, sameSite, partitioned);
  }

  /** Whether scripts of the page can't see it. */
  public Cookie httpOnly(boolean hidden) {
    return new Cookie(name, value, scope, secure, hidden, sameSite, partitioned);
  }

  /**
   * On which requests from other sites it is sent.
   *
   * @throws IllegalArgumentException for {@link SameSite#NONE} if it is not secure
   */
  public Cookie sameSite(SameSite rule) {
    return new Cookie(name, value, scope, secure, httpOnly, rule, partitioned);
  }

  /**
   * Kept apart for each top-level site that embeds this one.
   *
   * @throws IllegalArgumentException if it is not secure
   */
  public Cookie partitioned() {
    return new Cookie(name, value, scope, secure, httpOnly, sameSite, true);
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** The value. */
  public String value() {
    return value;
  }

  /** The value of a {@code Set-Cookie} header. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(96).append(name).append('=').append(value);
    text.append("; Path=").append(scope.path);
    if (scope.domain != null) {
      text.append("; Domain=").append(scope.domain);
    }
    if (scope.maxAge != null) {
      text.append("; Max-Age=").append(scope.maxAge.toSeconds());
    }
    if (scope.expires != null) {
      text.append("; Expires=").append(HttpDate.format(scope.expires));
    }
    text.append(secure ? "; Secure" : "").append(httpOnly ? "; HttpOnly" : "");
    text.append("; SameSite=").append(sameSite.text);
    return text.append(partitioned ? "; Partitioned" : "").toString();
  }

  private Cookie with(Scope newScope) {
    return new Cookie(name, value, newScope, secure, httpOnly, sameSite, partitioned);
  }

  /** What browsers refuse (RFC 6265bis, section 5.7; CHIPS for partitioned ones). */
  private void checkTogether() {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean host = lower.startsWith("__host-");
    boolean bySecure = host || lower.startsWith("__secure-");
    if (!secure && (bySecure || partitioned || sameSite == SameSite.NONE)) {
      throw new IllegalArgumentException(
          "The cookie "
              + name
              + " must be secure: its name says so, or it is partitioned or SameSite=None.");
    }
    if (host && (scope.domain != null || !scope.path.equals("/"))) {
      throw new IllegalArgumentException(
          "The name " + name + " promises a cookie of one host: no domain, and the path is /.");
    }
  }
}
