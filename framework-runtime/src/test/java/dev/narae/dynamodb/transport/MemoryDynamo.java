package dev.narae.dynamodb.transport;

import dev.narae.dynamodb.DynamoClient;
import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemExistsException;
import dev.narae.dynamodb.Key;
import dev.narae.dynamodb.KeySchema;
import dev.narae.dynamodb.KeyValue;
import dev.narae.dynamodb.PutRequest;
import dev.narae.dynamodb.QueryPage;
import dev.narae.dynamodb.QueryRequest;
import dev.narae.dynamodb.SortCondition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table in memory for string keys. It stands in for DynamoDB where a test is about something
 * else; the codecs and the SDK's attribute values are the real ones, and the transport itself is
 * tested against an HTTP server. It shows at most {@code evaluated} items a call, and may show
 * fewer, as DynamoDB may.
 */
public final class MemoryDynamo implements DynamoClient {
  private final Map<String, Map<String, AttributeValue>> items = new HashMap<>();
  private final AtomicInteger queries = new AtomicInteger();
  private final int evaluated;
  private final boolean emptyFirst;

  public MemoryDynamo() {
    this(1000, false);
  }

  /**
   * @param evaluated most items of one call
   * @param emptyFirst whether the first page of a query is empty although more follow
   */
  public MemoryDynamo(int evaluated, boolean emptyFirst) {
    this.evaluated = evaluated;
    this.emptyFirst = emptyFirst;
  }

  public int queries() {
    return queries.get();
  }

  @Override
  public synchronized <T> T get(String table, Key key, ItemCodec<T> codec) {
    Map<String, AttributeValue> item = items.get(table + key);
    return item == null ? null : Attributes.read(codec, item);
  }

  @Override
  public synchronized <T> void put(PutRequest<T> request) {
    Map<String, AttributeValue> item = Attributes.of(request.codec(), request.item());
    String key = request.table() + Attributes.key(request.keys(), item);
    if (request.onlyIfAbsent() && items.containsKey(key)) {
      throw new ItemExistsException();
    }
    items.put(key, item);
  }

  @Override
  public synchronized void delete(String table, Key key) {
    items.remove(table + key);
  }

  @Override
  public synchronized <T> QueryPage<T> query(QueryRequest request, ItemCodec<T> codec) {
    queries.incrementAndGet();
    KeySchema keys = request.keys();
    List<Map<String, AttributeValue>> matching = new ArrayList<>();
    for (Map<String, AttributeValue> item : items.values()) {
      if (item.get(keys.partition()).s().equals(request.partition().text())
          && matches(item.get(keys.sort()).s(), request.sort())
          && isAfter(item.get(keys.sort()).s(), request)) {
        matching.add(item);
      }
    }
    Comparator<Map<String, AttributeValue>> order =
        Comparator.comparing(item -> item.get(keys.sort()).s());
    matching.sort(request.descending() ? order.reversed() : order);
    if (emptyFirst && request.startAfter() == null) {
      Key before = keys.key(request.partition(), KeyValue.of(request.descending() ? "~" : " "));
      return new QueryPage<>(List.of(), before);
    }
    int size = Math.min(evaluated, request.limit() == 0 ? evaluated : request.limit());
    List<T> page = new ArrayList<>();
    Key last = null;
    for (Map<String, AttributeValue> item : matching) {
      page.add(Attributes.read(codec, item));
      if (page.size() == size) {
        last = Attributes.key(keys, item);
        break;
      }
    }
    return new QueryPage<>(page, last);
  }

  private static boolean isAfter(String sort, QueryRequest request) {
    Key start = request.startAfter();
    if (start == null) {
      return true;
    }
    int order = sort.compareTo(start.sortValue().text());
    return request.descending() ? order < 0 : order > 0;
  }

  private static boolean matches(String sort, SortCondition condition) {
    if (condition == null) {
      return true;
    }
    int order = sort.compareTo(condition.value().text());
    return switch (condition.operator()) {
      case EQUAL -> order == 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
      case BETWEEN -> order >= 0 && sort.compareTo(condition.upper().text()) <= 0;
      case BEGINS_WITH -> sort.startsWith(condition.value().text());
    };
  }
}
