package dev.narae.dynamodb.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.narae.config.Environment;
import dev.narae.demo.Link;
import dev.narae.demo.LinkItem;
import dev.narae.dynamodb.DynamoClient;
import dev.narae.dynamodb.DynamoException;
import dev.narae.dynamodb.InvalidCursorException;
import dev.narae.dynamodb.InvalidKeyException;
import dev.narae.dynamodb.ItemExistsException;
import dev.narae.dynamodb.Key;
import dev.narae.dynamodb.KeySchema;
import dev.narae.dynamodb.KeyValue;
import dev.narae.dynamodb.PutRequest;
import dev.narae.dynamodb.QueryPage;
import dev.narae.dynamodb.QueryRequest;
import dev.narae.dynamodb.SortCondition;
import dev.narae.dynamodb.ThrottledException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What goes over the wire and what comes of the answers, against an HTTP server that plays
 * DynamoDB's protocol. What DynamoDB itself makes of the requests is a matter of the contract tests
 * against a real engine.
 */
class SdkDynamoClientTest {
  private static final KeySchema KEYS = KeySchema.of("url", "label");
  private static final Key KEY = KEYS.key(KeyValue.of("u"), KeyValue.of("l"));
  private static final String ITEM = "{\"url\":{\"S\":\"u\"},\"label\":{\"S\":\"l\"}}";

  private record Call(String target, String body, String authorization, String token) {}

  private record Canned(int status, String body) {}

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Canned> answers = new LinkedBlockingQueue<>();
  private HttpServer server;
  private DynamoClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    client = client("AWS_ENDPOINT_URL_DYNAMODB");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private DynamoClient client(String endpointVariable) {
    return DynamoTransports.create(
        Environment.of(
            Map.of(
                "AWS_REGION",
                "eu-north-1",
                "AWS_ACCESS_KEY_ID",
                "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY",
                "secret",
                "AWS_SESSION_TOKEN",
                "session",
                endpointVariable,
                "http://localhost:" + server.getAddress().getPort())));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(
        new Call(
            exchange.getRequestHeaders().getFirst("X-Amz-Target"),
            body,
            exchange.getRequestHeaders().getFirst("Authorization"),
            exchange.getRequestHeaders().getFirst("X-Amz-Security-Token")));
    Canned canned = answers.size() > 1 ? answers.remove() : answers.element();
    byte[] bytes = canned.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
    exchange.sendResponseHeaders(canned.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void fails(String type) {
    answers.add(
        new Canned(
            400,
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"m\"}"));
  }

  private void answers(String json) {
    answers.add(new Canned(200, json));
  }

  private static QueryRequest query(SortCondition sort, int limit, Key startAfter) {
    return new QueryRequest("links", KEYS, KeyValue.of("u"), sort, false, limit, startAfter);
  }

  private static PutRequest<Link> put(boolean onlyIfAbsent) {
    return new PutRequest<>("links", KEYS, LinkItem.CODEC, new Link("u", "l"), onlyIfAbsent);
  }

  @Test
  void anItemIsReadByItsKey() {
    answers("{\"Item\":" + ITEM + "}");
    assertEquals(new Link("u", "l"), client.get("links", KEY, LinkItem.CODEC));
    Call call = calls.get(0);
    assertEquals("DynamoDB_20120810.GetItem", call.target());
    assertTrue(call.body().contains("\"TableName\":\"links\""), call.body());
    assertTrue(call.body().contains("\"url\":{\"S\":\"u\"}"), call.body());
    assertTrue(call.body().contains("\"label\":{\"S\":\"l\"}"), call.body());
    assertTrue(call.authorization().contains("Credential=AKIDEXAMPLE/"), call.authorization());
    assertTrue(call.authorization().contains("/eu-north-1/dynamodb/"), call.authorization());
    assertEquals("session", call.token());
  }

  @Test
  void noItemIsNull() {
    answers("{}");
    assertNull(client.get("links", KEY, LinkItem.CODEC));
  }

  @Test
  void theGeneralEndpointIsAFallback() {
    answers("{}");
    assertNull(client("AWS_ENDPOINT_URL").get("links", KEY, LinkItem.CODEC));
    assertEquals(1, calls.size());
  }

  /** S13. */
  @Test
  void aConditionNamesTheKeyByAnAlias() {
    answers("{}");
    client.put(put(true));
    String body = calls.get(0).body();
    assertTrue(body.contains("\"ConditionExpression\":\"attribute_not_exists(#n0)\""), body);
    assertTrue(body.contains("\"ExpressionAttributeNames\":{\"#n0\":\"url\"}"), body);
  }

  @Test
  void withoutConditionNoNameIsSent() {
    answers("{}");
    client.put(put(false));
    assertEquals("DynamoDB_20120810.PutItem", calls.get(0).target());
    assertTrue(!calls.get(0).body().contains("Expression"), calls.get(0).body());
  }

  @Test
  void anEmptyKeyIsRefusedBeforeItIsSent() {
    PutRequest<Link> empty =
        new PutRequest<>("links", KEYS, LinkItem.CODEC, new Link("u", ""), false);
    assertThrows(InvalidKeyException.class, () -> client.put(empty));
    assertEquals(0, calls.size());
  }

  @Test
  void anUnmetConditionMeansTheItemExists() {
    fails("ConditionalCheckFailedException");
    assertThrows(ItemExistsException.class, () -> client.put(put(true)));
    assertEquals(1, calls.size());
  }

  @Test
  void anItemIsDeletedByItsKey() {
    answers("{}");
    client.delete("links", KEY);
    assertEquals("DynamoDB_20120810.DeleteItem", calls.get(0).target());
    assertTrue(calls.get(0).body().contains("\"label\":{\"S\":\"l\"}"), calls.get(0).body());
  }

  /** S13. */
  @Test
  void aQueryBindsEveryValueAndAliasesEveryName() {
    answers("{\"Items\":[" + ITEM + "],\"LastEvaluatedKey\":" + ITEM + "}");
    SortCondition sort = SortCondition.between(KeyValue.of("a"), KeyValue.of(7));
    QueryPage<Link> page = client.query(query(sort, 5, KEY), LinkItem.CODEC);
    String body = calls.get(0).body();
    assertEquals(List.of(new Link("u", "l")), page.items());
    assertEquals(KEY, page.lastKey());
    assertTrue(
        body.contains("\"KeyConditionExpression\":\"#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2\""),
        body);
    assertTrue(body.contains("\"#n0\":\"url\"") && body.contains("\"#n1\":\"label\""), body);
    assertTrue(body.contains("\":v0\":{\"S\":\"u\"}"), body);
    assertTrue(body.contains("\":v1\":{\"S\":\"a\"}"), body);
    assertTrue(body.contains("\":v2\":{\"N\":\"7\"}"), body);
    assertTrue(body.contains("\"Limit\":5"), body);
    assertTrue(body.contains("\"ScanIndexForward\":true"), body);
    assertTrue(body.contains("\"ExclusiveStartKey\":{"), body);
  }

  @Test
  void aPlainQuerySendsNothingItDoesNotNeed() {
    answers("{\"Items\":[]}");
    QueryPage<Link> page = client.query(query(null, 0, null), LinkItem.CODEC);
    String body = calls.get(0).body();
    assertEquals(List.of(), page.items());
    assertNull(page.lastKey());
    assertTrue(!body.contains("Limit") && !body.contains("ExclusiveStartKey"), body);
    assertTrue(body.contains("\"KeyConditionExpression\":\"#n0 = :v0\""), body);
  }

  @Test
  void everyConditionHasItsExpression() {
    answers("{\"Items\":[]}");
    KeyValue a = KeyValue.of("a");
    client.query(query(SortCondition.equalTo(a), 0, null), LinkItem.CODEC);
    client.query(query(SortCondition.lessThan(a), 0, null), LinkItem.CODEC);
    client.query(query(SortCondition.atMost(a), 0, null), LinkItem.CODEC);
    client.query(query(SortCondition.greaterThan(a), 0, null), LinkItem.CODEC);
    client.query(query(SortCondition.atLeast(a), 0, null), LinkItem.CODEC);
    client.query(query(SortCondition.beginsWith("a"), 0, null), LinkItem.CODEC);
    List<String> expected =
        List.of(
            "#n1 = :v1",
            "#n1 < :v1",
            "#n1 <= :v1",
            "#n1 > :v1",
            "#n1 >= :v1",
            "begins_with(#n1, :v1)");
    for (int i = 0; i < expected.size(); i++) {
      String body = calls.get(i).body();
      assertTrue(body.contains("\"#n0 = :v0 AND " + expected.get(i) + "\""), body);
    }
  }

  @Test
  void throttlingIsRetriedTwiceAndThenAsksTheClientToWait() {
    fails("ProvisionedThroughputExceededException");
    ThrottledException e =
        assertThrows(ThrottledException.class, () -> client.get("links", KEY, LinkItem.CODEC));
    assertEquals(3, calls.size());
    assertEquals(503, e.status());
    assertEquals("1", e.headers().get("retry-after"));
    assertTrue(e.getCause() != null);
  }

  @Test
  void aRetryMaySucceed() {
    answers.add(new Canned(500, "{\"__type\":\"InternalServerError\"}"));
    answers("{\"Item\":" + ITEM + "}");
    assertEquals(new Link("u", "l"), client.get("links", KEY, LinkItem.CODEC));
    assertEquals(2, calls.size());
  }

  @Test
  void aPositionThatDynamoRefusesIsAnInvalidCursor() {
    fails("ValidationException");
    assertThrows(
        InvalidCursorException.class, () -> client.query(query(null, 0, KEY), LinkItem.CODEC));
    assertThrows(DynamoException.class, () -> client.query(query(null, 0, null), LinkItem.CODEC));
  }

  @Test
  void anyOtherFailureSaysWhichCallOfWhichTable() {
    fails("AccessDeniedException");
    DynamoException e = assertThrows(DynamoException.class, () -> client.delete("links", KEY));
    assertEquals("DeleteItem of the table links failed", e.getMessage());
    assertInstanceOf(software.amazon.awssdk.core.exception.SdkException.class, e.getCause());
    assertThrows(DynamoException.class, () -> client.put(put(true)));
  }

  @Test
  void nothingIsNeededBeforeTheFirstCall() {
    DynamoClient lazy = DynamoTransports.create(Environment.of(Map.of()));
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> lazy.get("links", KEY, LinkItem.CODEC));
    assertTrue(e.getMessage().contains("AWS_REGION"), e.getMessage());
  }
}
