package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.narae.local.dynamodb.DynamoDbLocal;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** Dates, times and other types that are text, through generated code and a table. */
class TimesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MOMENTS =
      """
      {"date":"2026-01-31","time":"10:15:00.5","dateTime":"2026-01-31T10:15:00",
       "offsetDateTime":"2026-01-31T10:15:00+09:00","offsetTime":"10:15:00+09:00",
       "zonedDateTime":"2026-01-31T10:15:00+09:00","year":"2026","yearMonth":"2026-01",
       "monthDay":"--01-31","duration":"PT1H30M","period":"P1Y2M3D","zone":"Asia/Seoul",
       "offset":"+09:00","dayOfWeek":"SATURDAY","month":"JANUARY",
       "uri":"https://example.com/a?b=c","letter":"\\u00e4","perhaps":null,"day":"2026-02-01",
       "months":["2026-01","2026-02"],"weekdays":["MONDAY","SUNDAY"],"fallback":"2026-11-22",
       "home":"Asia/Seoul","first":"MONDAY","link":"https://example.com/","quote":"'",
       "length":"PT1H"}
      """;

  @TempDir static Path temp;
  private static DynamoDbLocal dynamoDb;
  private static DynamoDbClient client;
  private static Function function;

  @BeforeAll
  static void start() {
    dynamoDb = DynamoDbLocal.start();
    client =
        DynamoDbClient.builder()
            .endpointOverride(dynamoDb.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
    client.createTable(
        t ->
            t.tableName("appointments")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    AttributeDefinition.builder()
                        .attributeName("weekday")
                        .attributeType("S")
                        .build(),
                    AttributeDefinition.builder().attributeName("at").attributeType("S").build())
                .keySchema(
                    KeySchemaElement.builder()
                        .attributeName("weekday")
                        .keyType(KeyType.HASH)
                        .build(),
                    KeySchemaElement.builder().attributeName("at").keyType(KeyType.RANGE).build()));
    function =
        TypesApp.start(
            temp,
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString(),
                "NARAE_TABLE_APPOINTMENTS", "appointments"));
  }

  @AfterAll
  static void stop() {
    function.close();
    client.close();
    dynamoDb.close();
  }

  @Test
  void everyTypeIsReadAndWrittenAsTheSameJson() throws Exception {
    Function.Answer answer = function.send("POST", "/moments", MOMENTS);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(JSON.readTree(MOMENTS), answer.body());
  }

  /** With a difference, which the page on parameters names: see the last assertions. */
  @Test
  void theJsonIsWhatJacksonWritesWithDatesAsText() throws Exception {
    ObjectMapper jackson =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    LocalDateTime at = LocalDateTime.of(2026, 1, 31, 10, 15);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("date", at.toLocalDate());
    values.put("time", LocalTime.of(10, 15, 0, 500_000_000));
    values.put("dateTime", at);
    values.put("offsetDateTime", at.atOffset(ZoneOffset.ofHours(9)));
    values.put("zonedDateTime", at.atZone(ZoneId.of("Asia/Seoul")));
    values.put("year", Year.of(2026));
    values.put("yearMonth", YearMonth.of(2026, 1));
    values.put("monthDay", MonthDay.of(1, 31));
    values.put("duration", Duration.ofMinutes(90));
    values.put("period", Period.of(1, 2, 3));
    values.put("zone", ZoneId.of("Asia/Seoul"));
    values.put("offset", ZoneOffset.ofHours(9));
    values.put("dayOfWeek", DayOfWeek.SATURDAY);
    values.put("month", Month.JANUARY);
    values.put("uri", URI.create("https://example.com/a?b=c"));
    values.put("letter", 'ä');

    JsonNode ours = function.send("POST", "/moments", MOMENTS).body();
    JsonNode theirs = jackson.readTree(jackson.writeValueAsString(values));
    theirs.fieldNames().forEachRemaining(n -> assertEquals(theirs.get(n), ours.get(n), n));
    assertEquals("10:15:00+09:00", ours.get("offsetTime").asText());
    assertEquals(
        "\"10:15+09:00\"",
        jackson.writeValueAsString(OffsetTime.of(10, 15, 0, 0, ZoneOffset.ofHours(9))));
  }

  @Test
  void absentComponentsHaveTheirDefaults() throws Exception {
    ObjectNode moments = (ObjectNode) JSON.readTree(MOMENTS);
    moments.remove(List.of("fallback", "home", "first", "link", "quote", "length"));
    assertEquals(
        JSON.readTree(MOMENTS), function.send("POST", "/moments", moments.toString()).body());
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2026-02-29, must be a date such as 2026-11-22",
    "time, 25:00, must be a time of day such as 17:00:00",
    "dateTime, 2026-01-31 10:15, 'must be a date and time without a zone, such as"
        + " 2026-11-22T17:00:00'",
    "offsetDateTime, 2026-01-31T10:15:00, 'must be a date and time with its offset, such as"
        + " 2026-11-22T17:00:00+09:00'",
    "duration, 1h, must be a duration such as PT1H30M",
    "uri, 'a b', must be a URI such as https://example.com/",
    "letter, ab, must be one character",
    "zone, Nowhere/City, must be a time zone such as Asia/Seoul",
    "day, yesterday, must be a date such as 2026-11-22",
  })
  void aWrongTextIsAViolationThatShowsARightOne(String component, String text, String message)
      throws Exception {
    ObjectNode moments = (ObjectNode) JSON.readTree(MOMENTS);
    moments.put(component, text);
    Function.Answer answer = function.send("POST", "/moments", moments.toString());

    assertEquals(422, answer.status());
    JsonNode violations = answer.body().get("violations");
    assertEquals(1, violations.size());
    assertEquals("/" + component, violations.at("/0/pointer").asText());
    assertEquals("format", violations.at("/0/code").asText());
    assertEquals(message, violations.at("/0/message").asText());
  }

  @Test
  void aWrongNameOfADayTellsAllOfThem() throws Exception {
    ObjectNode moments = (ObjectNode) JSON.readTree(MOMENTS);
    moments.put("dayOfWeek", "Monday");
    JsonNode answer = function.send("POST", "/moments", moments.toString()).body();
    assertEquals("enum", answer.at("/violations/0/code").asText());
    assertTrue(answer.at("/violations/0/message").asText().endsWith("SATURDAY, SUNDAY"));
  }

  @Test
  void parametersAreReadFromPathQueryAndHeaders() {
    Function.Answer answer =
        function.send(
            "GET",
            "/calendar/2026-01-31/x?from=08:30&month=2026-01&weekday=MONDAY&weekday=SUNDAY"
                + "&day=2026-02-01",
            null,
            Map.of("referer", "/a/b?c"),
            List.of());
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(
        "[\"2026-01-31\",\"x\",\"08:30\",\"18:00\",\"Optional[2026-01]\",\"[MONDAY, SUNDAY]\","
            + "\"Day[date=2026-02-01]\",\"/a/b?c\"]",
        answer.body().toString());
  }

  @Test
  void everyWrongParameterIsReportedAtOnce() {
    Function.Answer answer =
        function.send(
            "GET",
            "/calendar/tomorrow/xy?from=8&month=2026-13&weekday=MONDAY&weekday=Sun&day=1",
            null,
            Map.of("referer", "a b"),
            List.of());
    assertEquals(422, answer.status());
    assertEquals(7, answer.body().get("violations").size());
  }

  @Test
  void itemsHaveTextsThatSortAndReadBackTheSame() throws Exception {
    Function.Answer answer =
        function.send("PUT", "/appointments/SATURDAY/2026-01-31T10:15", MOMENTS);
    assertEquals(200, answer.status(), () -> String.valueOf(answer.body()));
    assertEquals(JSON.readTree(MOMENTS), answer.body().get("moments"));
    assertEquals("2026-01-31T10:15:00", answer.body().get("at").asText());

    Map<String, AttributeValue> item =
        client
            .getItem(
                g ->
                    g.tableName("appointments")
                        .key(
                            Map.of(
                                "weekday",
                                AttributeValue.fromS("SATURDAY"),
                                "at",
                                AttributeValue.fromS("2026-01-31T10:15:00.000000000"))))
            .item();
    Map<String, AttributeValue> moments = item.get("moments").m();
    assertEquals("10:15:00.500000000", moments.get("time").s());
    assertEquals("2026-01-31T01:15:00.000000000Z[+09:00]", moments.get("offsetDateTime").s());
    assertEquals(
        List.of("MONDAY", "SUNDAY"), moments.get("weekdays").ss().stream().sorted().toList());
  }

  @Test
  void keysSortByTime() {
    for (String at : List.of("2026-03-01T09:00", "2026-02-28T23:59:59.5", "2026-02-28T10:00")) {
      assertEquals(200, function.send("PUT", "/appointments/SUNDAY/" + at, MOMENTS).status());
    }
    Function.Answer answer =
        function.get("/appointments/SUNDAY?from=2026-02-28T10:00:00.000000001&to=2026-03-01T09:00");
    assertEquals(
        "[\"2026-02-28T23:59:59.5\",\"2026-03-01T09:00:00\"]", String.valueOf(answer.body()));
  }
}
