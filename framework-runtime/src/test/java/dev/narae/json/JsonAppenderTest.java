package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonAppenderTest {
  private final JsonAppender json = new JsonAppender(0);

  private String written() {
    return new String(json.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void writesObjectsListsAndEveryKindOfValue() {
    json.beginObject();
    json.field(JsonName.of("status"), -200);
    json.field(JsonName.of("a\"b"), "é");
    json.name("list");
    json.beginArray();
    json.value("1");
    json.beginArray();
    json.endArray();
    json.value("2");
    json.endArray();
    json.name("c\\d");
    json.beginObject();
    json.endObject();
    json.field(JsonName.of("yes"), true);
    json.field(JsonName.of("no"), false);
    json.name(JsonName.of("body"));
    json.utf8("{\"é\":1}".getBytes(StandardCharsets.UTF_8));
    json.endObject();

    assertEquals(
        "{\"status\":-200,\"a\\\"b\":\"é\",\"list\":[\"1\",[],\"2\"],\"c\\\\d\":{},"
            + "\"yes\":true,\"no\":false,\"body\":\"{\\\"é\\\":1}\"}",
        written());
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMark() {
    json.value("a\ud83db");

    assertEquals("\"a?b\"", written());
  }

  @Test
  void writesTextsLikeTheWriterOfBodies() {
    Random random = new Random(8259);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      JsonAppender appender = new JsonAppender(random.nextInt(40));
      JsonWriter writer = new JsonWriter();
      appender.beginArray();
      writer.beginArray();
      appender.value(text);
      writer.value(text);
      appender.utf8(text.getBytes(StandardCharsets.UTF_8));
      writer.utf8(text.getBytes(StandardCharsets.UTF_8));
      appender.endArray();
      writer.endArray();
      assertEquals(
          new String(writer.toBytes(), StandardCharsets.UTF_8),
          new String(appender.toBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Much of it control characters, quotes and what is not ASCII. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(30); length > 0; length--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x20));
        case 1 -> text.append("\"\\/\u007f".charAt(random.nextInt(4)));
        case 2 -> text.appendCodePoint(0x80 + random.nextInt(0xD000));
        case 3 -> text.appendCodePoint(0x1F300 + random.nextInt(0x100));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}
