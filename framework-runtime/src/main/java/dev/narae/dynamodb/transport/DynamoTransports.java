package dev.narae.dynamodb.transport;

import dev.narae.config.Environment;
import dev.narae.dynamodb.DynamoClient;

/** Makes the client that talks to DynamoDB. */
public final class DynamoTransports {
  private DynamoTransports() {}

  /**
   * A client for the region and with the credentials that the environment names, as Lambda sets
   * them: {@code AWS_REGION}, and either {@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY}
   * and {@code AWS_SESSION_TOKEN}, or {@code AWS_CONTAINER_CREDENTIALS_FULL_URI}. Another endpoint
   * comes from {@code AWS_ENDPOINT_URL_DYNAMODB} or {@code AWS_ENDPOINT_URL}.
   *
   * <p>Nothing is read or connected before the first call, so a function pays for the client only
   * when a route needs it. A call makes up to 3 attempts of 3 seconds each and ends after 8.
   */
  public static DynamoClient create(Environment environment) {
    return new SdkDynamoClient(new SdkClientFactory(environment));
  }
}
