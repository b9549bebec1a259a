package dev.narae.dynamodb.transport;

import dev.narae.config.Environment;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Builds the SDK's client with everything said outright: the SDK's own search for region,
 * credentials, profile files and HTTP clients costs start-up time, and its 8 retries can outlast
 * the 30 seconds of an HTTP API.
 */
final class SdkClientFactory {
  private static final int ATTEMPTS = 3;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(8);

  private final Environment environment;

  SdkClientFactory(Environment environment) {
    this.environment = environment;
  }

  DynamoDbClient create() {
    DynamoDbClientBuilder builder =
        DynamoDbClient.builder()
            .region(Region.of(environment.required("AWS_REGION")))
            .credentialsProvider(credentials())
            .httpClient(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECT_TIMEOUT)
                    .socketTimeout(ATTEMPT_TIMEOUT)
                    .build())
            .overrideConfiguration(
                ClientOverrideConfiguration.builder()
                    .retryStrategy(
                        AwsRetryStrategy.standardRetryStrategy().toBuilder()
                            .maxAttempts(ATTEMPTS)
                            .build())
                    .apiCallAttemptTimeout(ATTEMPT_TIMEOUT)
                    .apiCallTimeout(CALL_TIMEOUT)
                    .build());
    String endpoint = endpoint();
    return endpoint == null
        ? builder.build()
        : builder.endpointOverride(URI.create(endpoint)).build();
  }

  private @Nullable String endpoint() {
    String endpoint = environment.get("AWS_ENDPOINT_URL_DYNAMODB");
    return endpoint == null ? environment.get("AWS_ENDPOINT_URL") : endpoint;
  }

  /** After a SnapStart restore there are no key variables, only the container endpoint. */
  private AwsCredentialsProvider credentials() {
    if (environment.get("AWS_ACCESS_KEY_ID") == null
        && environment.get("AWS_CONTAINER_CREDENTIALS_FULL_URI") != null) {
      return ContainerCredentialsProvider.create();
    }
    String id = environment.required("AWS_ACCESS_KEY_ID");
    String secret = environment.required("AWS_SECRET_ACCESS_KEY");
    String token = environment.get("AWS_SESSION_TOKEN");
    return StaticCredentialsProvider.create(
        token == null
            ? AwsBasicCredentials.create(id, secret)
            : AwsSessionCredentials.create(id, secret, token));
  }
}
