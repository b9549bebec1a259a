package dev.narae.local.token;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.http.Pages;
import dev.narae.local.http.PercentDecoder;
import dev.narae.local.json.Json;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The local issuer over HTTP: its discovery document and keys, and {@code /_narae/token}, which
 * signs a token for whoever asks from this machine.
 */
public final class IssuerPages implements Pages {
  /** Where tokens are to be had. */
  public static final String TOKEN = "/_narae/token";

  private static final String KEYS = LocalIssuer.PATH + "/.well-known/jwks.json";
  private static final String CONFIGURATION =
      LocalIssuer.PATH + "/.well-known/openid-configuration";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final Set<String> RESERVED = Set.of("iss", "iat", "nbf", "exp", "jti");

  private final LocalIssuer issuer;
  private final Predicate<String> origins;

  /**
   * The pages of an issuer.
   *
   * @param origins the origins whose pages may read them
   */
  public IssuerPages(LocalIssuer issuer, Predicate<String> origins) {
    this.issuer = issuer;
    this.origins = origins;
  }

  @Override
  public Optional<Answer> page(HttpRequest request) {
    if (!METHODS.contains(request.method())) {
      return Optional.empty();
    }
    return ours(request).map(answer -> readable(request, answer));
  }

  private Answer readable(HttpRequest request, Answer answer) {
    String origin = request.header("origin").orElse("");
    return origins.test(origin)
        ? answer.with("access-control-allow-origin", origin).with("vary", "Origin")
        : answer;
  }

  private Optional<Answer> ours(HttpRequest request) {
    return switch (request.rawPath()) {
      case TOKEN -> Optional.of(token(request));
      case KEYS -> Optional.of(json(issuer.keys().toJSONObject()));
      case CONFIGURATION -> Optional.of(json(configuration()));
      default -> Optional.empty();
    };
  }

  /** OpenID Connect Discovery 1.0 section 3, as far as verifiers of tokens read it. */
  private Map<String, Object> configuration() {
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("issuer", issuer.url());
    configuration.put("jwks_uri", issuer.url() + "/.well-known/jwks.json");
    configuration.put("response_types_supported", List.of("id_token"));
    configuration.put("subject_types_supported", List.of("public"));
    configuration.put("id_token_signing_alg_values_supported", List.of("RS256"));
    return configuration;
  }

  private Answer token(HttpRequest request) {
    if (!isOfThisMachine(request.sourceAddress())) {
      return text(403, "Tokens are for clients on this machine only.\n");
    }
    Map<String, List<String>> asked = parameters(request);
    String subject = asked.getOrDefault("sub", List.of("")).get(0);
    if (subject.isEmpty()) {
      return text(400, "Say for whom: " + TOKEN + "?sub=alice&scope=notes:write\n");
    }
    Map<String, String> claims = new LinkedHashMap<>();
    asked.forEach((name, values) -> claims.put(name, String.join(" ", values)));
    claims.keySet().removeAll(RESERVED);
    claims.keySet().removeAll(Set.of("sub", "scope", "aud"));
    return text(
        200,
        issuer.token(
                new TokenRequest(
                    subject,
                    words(asked, "scope"),
                    words(asked, "aud"),
                    claims,
                    TokenRequest.DEFAULT_SECONDS))
            + "\n");
  }

  /** The query's parameters, then those of a form. */
  private static Map<String, List<String>> parameters(HttpRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    Stream.of(request.rawQuery(), request.body().text())
        .flatMap(form -> Stream.of(form.split("&")))
        .filter(pair -> !pair.isEmpty())
        .forEach(
            pair -> {
              int equals = pair.indexOf('=');
              parameters
                  .computeIfAbsent(
                      PercentDecoder.query(equals < 0 ? pair : pair.substring(0, equals)),
                      name -> new ArrayList<>())
                  .add(equals < 0 ? "" : PercentDecoder.query(pair.substring(equals + 1)));
            });
    return parameters;
  }

  private static List<String> words(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Stream.of(value.split("[ ,]+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean isOfThisMachine(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static Answer json(Map<String, ?> document) {
    return Answer.of(200, "application/json", Body.of(Json.write(document)));
  }

  // A token must not be kept by anything in between.
  private static Answer text(int status, String text) {
    return Answer.of(status, "text/plain; charset=utf-8", Body.of(text))
        .with("cache-control", "no-store");
  }
}
