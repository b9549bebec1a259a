package dev.narae.local;

import dev.narae.local.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Asks a running DynamoDB Local over HTTP. */
public final class DynamoDbCalls {
  private DynamoDbCalls() {}

  /** The members of the answer. */
  public static Map<?, ?> call(URI endpoint, String operation, String request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(endpoint)
                    .header("X-Amz-Target", "DynamoDB_20120810." + operation)
                    .header("Content-Type", "application/x-amz-json-1.0")
                    .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=anyone/20260101/eu-west-1/dynamodb/aws4_request,"
                            + " SignedHeaders=host, Signature=0")
                    .POST(HttpRequest.BodyPublishers.ofString(request))
                    .build(),
                BodyHandlers.ofByteArray());
    return (Map<?, ?>) Json.read(response.body());
  }
}
