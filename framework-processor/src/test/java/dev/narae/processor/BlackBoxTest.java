package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.narae.local.dynamodb.DynamoDbLocal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** Compiles an app of two modules and drives its generated handler, DynamoDB Local behind it. */
class BlackBoxTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOOK =
      """
      {"isbn":"1234567890","title":"A \\"title\\" \\u00e4\\ud83d\\ude00","pages":null,
       "available":true,"floor":-1,"shelf":300,"copies":2,"loans":9007199254740993,"rating":4.5,
       "weight":0.1,"width":12.50,"barcode":123456789012345678901234567890,
       "uuid":"123e4567-e89b-12d3-a456-426614174000","acquired":"2026-01-31T12:00:00.5Z",
       "genre":"SCIENCE","price":{"amount":9.99,"currency":"KRW"},
       "authors":[{"name":"Ada","born":1815},{"name":"Bob"}],"subjects":["maths","history"],
       "shelvedWith":["FICTION"],"editions":[3,1,2],"notes":{"first":["a","b"],"none":[]},
       "unknown":{"ignored":[1,{}]}}
      """;

  @TempDir static Path temp;
  private static DynamoDbLocal dynamoDb;
  private static DynamoDbClient client;
  private static Function function;

  @BeforeAll
  static void start() {
    LibraryApp.compile(temp);
    dynamoDb = DynamoDbLocal.start();
    client =
        DynamoDbClient.builder()
            .endpointOverride(dynamoDb.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
    createTable("books-dev", Map.of("isbn", "S"), List.of("isbn"));
    createTable("loans-dev", Map.of("isbn", "S", "number", "N"), List.of("isbn", "number"));
    function =
        Function.load(
            "library.app.LibraryHandler",
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString(),
                "NARAE_TABLE_BOOKS", "books-dev",
                "NARAE_TABLE_LOANS", "loans-dev"),
            temp.resolve("app/classes"),
            temp.resolve("shared/classes"));
  }

  private static void createTable(String name, Map<String, String> types, List<String> keys) {
    client.createTable(
        t ->
            t.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    types.entrySet().stream()
                        .map(
                            e ->
                                AttributeDefinition.builder()
                                    .attributeName(e.getKey())
                                    .attributeType(e.getValue())
                                    .build())
                        .toList())
                .keySchema(
                    keys.stream()
                        .map(
                            k ->
                                KeySchemaElement.builder()
                                    .attributeName(k)
                                    .keyType(keys.indexOf(k) == 0 ? KeyType.HASH : KeyType.RANGE)
                                    .build())
                        .toList()));
  }

  @AfterAll
  static void stop() {
    if (function != null) {
      function.close();
    }
    if (client != null) {
      client.close();
    }
    if (dynamoDb != null) {
      dynamoDb.close();
    }
  }

  @Test
  void aStoredRecordReadsBackAsItWasSentWithDefaultsFilledIn() throws Exception {
    Function.Answer put = function.send("PUT", "/books/1234567890", BOOK);
    assertEquals(200, put.status(), () -> String.valueOf(put.body()));
    JsonNode read = function.get("/books/1234567890").body();

    JsonNode sent = JSON.readTree(BOOK);
    for (String same :
        List.of(
            "isbn",
            "title",
            "available",
            "floor",
            "shelf",
            "copies",
            "loans",
            "rating",
            "weight",
            "barcode",
            "uuid",
            "genre",
            "notes")) {
      assertEquals(sent.get(same), read.get(same), same);
    }
    assertEquals("2026-01-31T12:00:00.500Z", read.get("acquired").asText());
    assertEquals(0, sent.get("width").decimalValue().compareTo(read.get("width").decimalValue()));
    assertEquals(new TreeSet<>(List.of(1, 2, 3)), new TreeSet<>(ints(read.get("editions"))));
    assertEquals("KRW", read.at("/price/currency").asText());
    assertEquals(1815, read.at("/authors/0/born").asInt());
    assertTrue(read.at("/authors/1/born").isNull());
    assertTrue(read.get("subtitle").isNull(), "nullable components are written as null");
    assertTrue(read.get("pages").isNull());
    assertEquals("none", read.get("cover").asText());
    assertEquals(0, read.get("volumes").size());
    assertEquals("nobody", read.at("/translators/0/name").asText());
    assertFalse(read.has("unknown"));
  }

  @Test
  void attributesHaveTheTypesThatDynamoDBHasForThem() {
    String isbn = "1111111111";
    String body = BOOK.replace("1234567890\",\"title", isbn + "\",\"title");
    assertEquals(200, function.send("PUT", "/books/" + isbn, body).status());
    Map<String, AttributeValue> item =
        client
            .getItem(g -> g.tableName("books-dev").key(Map.of("isbn", AttributeValue.fromS(isbn))))
            .item();

    assertEquals("9007199254740993", item.get("loans").n());
    assertEquals("2026-01-31T12:00:00.500000000Z", item.get("acquired").s());
    assertEquals(List.of("FICTION"), item.get("shelvedWith").ss());
    assertEquals(3, item.get("editions").ns().size());
    assertEquals("Ada", item.get("authors").l().get(0).m().get("name").s());
    assertFalse(item.containsKey("subtitle"), "null is left out");
    assertFalse(item.containsKey("pages"), "an empty Optional is left out");
  }

  @Test
  void everyMistakeOfABodyIsListedInOneProblem() {
    Function.Answer answer =
        function.send(
            "POST",
            "/loans",
            """
            {"json":" ","value":0,"names":31,"codec":[["a",""],["a","b","c"]],
             "violations":{"a/b":2,"c":3},"item":["short"],"isbn":12}
            """);

    assertEquals(422, answer.status());
    assertEquals("application/problem+json", answer.header("content-type"));
    assertEquals(
        List.of(
            "/codec/0/1 notBlank",
            "/codec/1 size",
            "/isbn type",
            "/item/0 size",
            "/json notBlank",
            "/names max",
            "/value min",
            "/violations/a~1b min"),
        violations(answer));
  }

  @Test
  void missingComponentsAreRequiredAndDefaultsFillIn() {
    Function.Answer answer = function.send("POST", "/loans", "{\"value\":null,\"names\":null}");
    assertEquals(
        List.of(
            "/codec required",
            "/isbn required",
            "/json required",
            "/value required",
            "/violations required"),
        violations(answer));

    Function.Answer good =
        function.send(
            "POST",
            "/loans",
            "{\"json\":\"a\",\"value\":1,\"codec\":[[]],\"violations\":{},\"isbn\":\"1234567890\"}");
    assertEquals(200, good.status(), () -> String.valueOf(good.body()));
    assertEquals(7, good.body().get("names").asInt());
    assertEquals(0, good.body().get("item").size());
    assertEquals("[\"a\",\"b\"]", good.body().get("words").toString());
    assertEquals("{\"amount\":1.5,\"currency\":\"EUR\"}", good.body().get("price").toString());
  }

  @Test
  void parametersOfEveryTypeAreBound() {
    Function.Answer answer =
        function.get(
            "/books/x%20y/echo?flag=true&tiny=-128&small=32767&count=1&big=9007199254740993"
                + "&ratio=1.5&precise=0.1&decimal=1.50&integer=12345678901234567890"
                + "&uuid=123e4567-e89b-12d3-a456-426614174000&when=2026-01-31T12:00:00Z"
                + "&genre=FICTION&isbn=1234567890&routes=0987654321&word=%EA%B0%80");
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        "x%20y true -128 32767 1 9007199254740993 1.5 0.1 1.50 12345678901234567890"
            + " 123e4567-e89b-12d3-a456-426614174000 2026-01-31T12:00:00Z FICTION 1234567890"
            + " null Optional[0987654321] SCIENCE 2 Optional[가]",
        answer.body().asText(),
        "an HTTP API has decoded the path already, so it is not decoded again");
  }

  @Test
  void parametersComeFromTheirPlaces() {
    Function.Answer answer =
        function.send(
            "GET",
            "/places/a/b?q=x&tag=1&tag=two&genre=FICTION&genre=FICTION&number=3&number=4",
            null,
            Map.of("user-agent", "test", "x-trace", "123e4567-e89b-12d3-a456-426614174000"),
            List.of("other=1", "theme=\"dark\""));
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        List.of(
            "a",
            "b",
            "Optional[x]",
            "test",
            "Optional[123e4567-e89b-12d3-a456-426614174000]",
            "Optional[dark]",
            "[1, two]",
            "[FICTION]",
            "Optional[[3, 4]]"),
        StreamSupport.stream(answer.body().spliterator(), false).map(JsonNode::asText).toList());

    Function.Answer wrong =
        function.send(
            "GET",
            "/places/a/b?genre=x&number=1&number=10",
            null,
            Map.of("x-trace", "1"),
            List.of());
    assertEquals(
        List.of(
            "header:user-agent required",
            "header:x-trace format",
            "query:genre enum",
            "query:number max",
            "query:tag required"),
        violations(wrong));
    assertEquals(
        "[2, 1]text", function.send("POST", "/tags?tag=2&tag=1", "\"text\"").body().asText());
    assertEquals(List.of(" notBlank"), violations(function.send("POST", "/tags?tag=2", "\" \"")));
    String three = "[" + String.join(",", BOOK, BOOK, BOOK) + "]";
    assertEquals(List.of(" size"), violations(function.send("POST", "/books/many", three)));
  }

  @Test
  void everyMistakeOfTheParametersIsListedInOneProblem() {
    Function.Answer answer =
        function.get("/books/x/echo?flag=yes&tiny=300&least=0&word=long+word&genre=x&isbn=1");
    assertEquals(422, answer.status());
    List<String> violations = violations(answer);
    assertTrue(
        violations.containsAll(
            List.of(
                "query:flag type",
                "query:tiny range",
                "query:least min",
                "query:word size",
                "query:genre enum",
                "query:isbn size",
                "query:small required",
                "query:uuid required")),
        violations::toString);
  }

  @Test
  void pagesFollowEachOtherInTheOrderOfANumericSortKey() {
    for (int number : new int[] {10, 9, 100, 1, 2}) {
      Function.Answer lent =
          function.send("POST", "/books/2222222222/loans/" + number + "?reader=r" + number, null);
      assertEquals(201, lent.status(), () -> String.valueOf(lent.body()));
    }
    List<Integer> seen = new ArrayList<>();
    String next = "";
    int pages = 0;
    do {
      JsonNode page = function.get("/books/2222222222/loans?limit=2" + next).body();
      page.get("items").forEach(i -> seen.add(i.get("number").asInt()));
      next = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
      pages++;
    } while (next != null && pages < 10);

    assertEquals(List.of(1, 2, 9, 10, 100), seen);
    assertEquals(3, pages);
    JsonNode between = function.get("/books/2222222222/loans/between?from=2&to=10").body();
    assertEquals(
        List.of(10, 9, 2),
        StreamSupport.stream(between.spliterator(), false)
            .map(i -> i.get("number").asInt())
            .toList());
  }

  @Test
  void aCursorOfAnotherPartitionIsRefused() {
    for (int number = 1; number <= 3; number++) {
      function.send("POST", "/books/3333333333/loans/" + number + "?reader=r", null);
    }
    String next = function.get("/books/3333333333/loans?limit=1").body().get("next").asText();
    assertEquals(200, function.get("/books/3333333333/loans?limit=1&after=" + next).status());

    Function.Answer stolen = function.get("/books/4444444444/loans?limit=1&after=" + next);
    assertEquals(422, stolen.status());
    assertEquals(422, function.get("/books/3333333333/loans?after=garbage").status());
  }

  @Test
  void creatingWhatExistsIsAConflict() {
    assertEquals(201, function.send("POST", "/books/5555555555/loans/1?reader=a", null).status());
    Function.Answer again = function.send("POST", "/books/5555555555/loans/1?reader=b", null);
    assertEquals(409, again.status());
    assertEquals("application/problem+json", again.header("content-type"));
  }

  @Test
  void statusesAndHeadersFollowTheSignature() {
    assertEquals(404, function.get("/books/0000000000").status());
    assertEquals(204, function.send("DELETE", "/books/0000000000", null).status());
    assertEquals(202, function.send("POST", "/books/raw", null).status());
    assertEquals(204, function.send("PATCH", "/books/raw", null).status());
    Function.Answer raw = function.get("/books/raw");
    assertEquals("GET", raw.body().asText());
    assertEquals("yes", raw.header("x-books"));
    assertTrue(function.get("/health").body().get("up").asBoolean(), "routes of the shared module");
    assertEquals(
        List.of("A"),
        List.of(
            function
                .send("POST", "/books/many", "[" + BOOK.replace("A \\\"title\\\"", "A") + "]")
                .body()
                .get(0)
                .asText()
                .substring(0, 1)));
  }

  @Test
  void wrongPathsMethodsAndBodiesAreProblems() {
    assertEquals(404, function.get("/nowhere").status());
    Function.Answer method = function.send("DELETE", "/loans", null);
    assertEquals(405, method.status());
    assertEquals("POST", method.header("allow"));
    Function.Answer malformed = function.send("POST", "/loans", "{\"json\":");
    assertEquals(400, malformed.status());
    assertTrue(malformed.body().get("detail").asText().contains("line 1"));
    Function.Answer conflict = function.send("PUT", "/books/9999999999", BOOK);
    assertEquals(400, conflict.status(), "a Problem that the route throws");
  }

  @Test
  void aBugShowsNothingButAnOpaqueId() {
    Function.Answer answer = function.get("/failure");
    assertEquals(500, answer.status());
    assertFalse(answer.body().toString().contains("secret"));
    assertFalse(answer.body().toString().contains("Exception"));
    assertNull(answer.body().get("violations"));
  }

  private static List<Integer> ints(JsonNode array) {
    List<Integer> ints = new ArrayList<>();
    array.forEach(e -> ints.add(e.asInt()));
    return ints;
  }

  private static List<String> violations(Function.Answer answer) {
    return StreamSupport.stream(answer.body().path("violations").spliterator(), false)
        .map(
            v ->
                (v.has("pointer")
                        ? v.get("pointer").asText()
                        : v.get("in").asText() + ":" + v.get("parameter").asText())
                    + " "
                    + v.get("code").asText())
        .sorted()
        .collect(Collectors.toList());
  }
}
