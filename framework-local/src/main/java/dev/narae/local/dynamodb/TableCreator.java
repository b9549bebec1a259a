package dev.narae.local.dynamodb;

import dev.narae.local.error.LocalException;
import dev.narae.local.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Creates tables from the properties they have in a CloudFormation template. The requests go over
 * plain HTTP: DynamoDB Local wants a signature to be there but does not check it, so that no SDK is
 * needed.
 */
public final class TableCreator {
  /** Properties that mean the same in {@code AWS::DynamoDB::Table} and {@code CreateTable}. */
  private static final List<String> SHARED_PROPERTIES =
      List.of(
          "AttributeDefinitions",
          "KeySchema",
          "BillingMode",
          "ProvisionedThroughput",
          "GlobalSecondaryIndexes",
          "LocalSecondaryIndexes");

  private static final String SIGNATURE =
      "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request,"
          + " SignedHeaders=host, Signature=0";

  private final URI endpoint;
  private final HttpClient http = HttpClient.newHttpClient();

  /** Creates tables at an endpoint. */
  public TableCreator(URI endpoint) {
    this.endpoint = endpoint;
  }

  /**
   * Creates one table, and switches on its time to live if the template does.
   *
   * @param name the table's name
   * @param properties the resource's properties, without intrinsic functions
   * @throws LocalException if DynamoDB Local refuses the table
   */
  public void create(String name, Map<String, Object> properties) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("TableName", name);
    if (!properties.containsKey("ProvisionedThroughput")) {
      request.put("BillingMode", "PAY_PER_REQUEST");
    }
    for (String property : SHARED_PROPERTIES) {
      if (properties.containsKey(property)) {
        request.put(property, properties.get(property));
      }
    }
    call("CreateTable", name, request);
    Object timeToLive = properties.get("TimeToLiveSpecification");
    if (timeToLive != null) {
      call(
          "UpdateTimeToLive",
          name,
          Map.of("TableName", name, "TimeToLiveSpecification", timeToLive));
    }
  }

  private void call(String operation, String table, Map<String, Object> body) {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", SIGNATURE)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", "DynamoDB_20120810." + operation)
            .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(body)))
            .build();
    try {
      HttpResponse<String> answer =
          http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != 200) {
        throw new LocalException(
            "DynamoDB Local refused " + operation + " of table " + table + ": " + answer.body());
      }
    } catch (IOException e) {
      throw new LocalException("DynamoDB Local did not answer " + operation + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalException("Interrupted while the tables were created.");
    }
  }
}
