package dev.narae.local.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import dev.narae.local.json.Json;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The keys of an issuer on the network, found as OpenID Connect Discovery 1.0 says. */
final class RemoteKeys {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private RemoteKeys() {}

  /**
   * The keys of an issuer; they are fetched when first used, and again when an unknown one is asked
   * for.
   *
   * @param issuer its URL
   * @throws IllegalStateException if its discovery document can't be read
   */
  static JWKSource<SecurityContext> of(String issuer) {
    return JWKSourceBuilder.<SecurityContext>create(address(issuer)).build();
  }

  private static URL address(String issuer) {
    String document = issuer.replaceAll("/$", "") + "/.well-known/openid-configuration";
    try {
      HttpResponse<byte[]> response =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(document)).timeout(PATIENCE).build(),
                  BodyHandlers.ofByteArray());
      if (Json.read(response.body()) instanceof Map<?, ?> members
          && members.get("jwks_uri") instanceof String keys) {
        return URI.create(keys).toURL();
      }
      throw new IllegalStateException(document + " names no jwks_uri");
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new IllegalStateException(document + " can't be read", e);
    } catch (IOException e) {
      throw new IllegalStateException(document + " can't be fetched", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + document + " was fetched", e);
    }
  }
}
