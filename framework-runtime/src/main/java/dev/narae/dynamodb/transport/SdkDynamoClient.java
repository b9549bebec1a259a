package dev.narae.dynamodb.transport;

import dev.narae.dynamodb.DynamoClient;
import dev.narae.dynamodb.DynamoException;
import dev.narae.dynamodb.InvalidCursorException;
import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemExistsException;
import dev.narae.dynamodb.Key;
import dev.narae.dynamodb.PutRequest;
import dev.narae.dynamodb.QueryPage;
import dev.narae.dynamodb.QueryRequest;
import dev.narae.dynamodb.ThrottledException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** The port over AWS SDK for Java 2. The SDK's client is built by the first call. */
final class SdkDynamoClient implements DynamoClient {
  private final SdkClientFactory factory;
  private volatile @Nullable DynamoDbClient client;

  SdkDynamoClient(SdkClientFactory factory) {
    this.factory = factory;
  }

  @Override
  public <T> @Nullable T get(String table, Key key, ItemCodec<T> codec) {
    GetItemRequest request =
        GetItemRequest.builder().tableName(table).key(Attributes.of(key)).build();
    try {
      GetItemResponse response = client().getItem(request);
      return response.hasItem() ? Attributes.read(codec, response.item()) : null;
    } catch (SdkException e) {
      throw failure("GetItem", table, e);
    }
  }

  @Override
  public <T> void put(PutRequest<T> request) {
    Map<String, AttributeValue> item = Attributes.of(request.codec(), request.item());
    // Refuses keys that DynamoDB would refuse, with a message for the client.
    Attributes.key(request.keys(), item);
    PutItemRequest.Builder put = PutItemRequest.builder().tableName(request.table()).item(item);
    if (request.onlyIfAbsent()) {
      put.conditionExpression("attribute_not_exists(#n0)")
          .expressionAttributeNames(Map.of("#n0", request.keys().partition()));
    }
    try {
      client().putItem(put.build());
    } catch (ConditionalCheckFailedException e) {
      throw new ItemExistsException();
    } catch (SdkException e) {
      throw failure("PutItem", request.table(), e);
    }
  }

  @Override
  public void delete(String table, Key key) {
    try {
      client()
          .deleteItem(DeleteItemRequest.builder().tableName(table).key(Attributes.of(key)).build());
    } catch (SdkException e) {
      throw failure("DeleteItem", table, e);
    }
  }

  @Override
  public <T> QueryPage<T> query(QueryRequest request, ItemCodec<T> codec) {
    try {
      QueryResponse response = client().query(sdkRequest(request));
      List<T> items = new ArrayList<>(response.items().size());
      for (Map<String, AttributeValue> item : response.items()) {
        items.add(Attributes.read(codec, item));
      }
      Key last =
          response.hasLastEvaluatedKey()
              ? Attributes.key(request.keys(), response.lastEvaluatedKey())
              : null;
      return new QueryPage<>(items, last);
    } catch (SdkException e) {
      if (request.startAfter() != null && isValidation(e)) {
        // The rest of the query is ours; only the position comes from the client.
        throw new InvalidCursorException();
      }
      throw failure("Query", request.table(), e);
    }
  }

  private static software.amazon.awssdk.services.dynamodb.model.QueryRequest sdkRequest(
      QueryRequest request) {
    QueryExpression expression = new QueryExpression(request);
    Key startAfter = request.startAfter();
    return software.amazon.awssdk.services.dynamodb.model.QueryRequest.builder()
        .tableName(request.table())
        .keyConditionExpression(expression.text())
        .expressionAttributeNames(expression.names())
        .expressionAttributeValues(expression.values())
        .scanIndexForward(!request.descending())
        .limit(request.limit() == 0 ? null : request.limit())
        .exclusiveStartKey(startAfter == null ? null : Attributes.of(startAfter))
        .build();
  }

  private static boolean isValidation(SdkException e) {
    return e instanceof AwsServiceException service
        && service.awsErrorDetails() != null
        && "ValidationException".equals(service.awsErrorDetails().errorCode());
  }

  private static RuntimeException failure(String call, String table, SdkException e) {
    if (e instanceof SdkServiceException service && service.isThrottlingException()) {
      return new ThrottledException(e);
    }
    return new DynamoException(call + " of the table " + table + " failed", e);
  }

  private DynamoDbClient client() {
    DynamoDbClient built = client;
    if (built == null) {
      synchronized (this) {
        built = client;
        if (built == null) {
          built = factory.create();
          client = built;
        }
      }
    }
    return built;
  }
}
