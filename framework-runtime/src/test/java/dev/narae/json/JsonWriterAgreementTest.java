package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.narae.validation.Violations;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Texts and numbers are written as Jackson writes them, and read as Java reads their text. */
class JsonWriterAgreementTest {
  private static final long SEED = 20_261_122;
  private static final int TIMES = 200_000;
  private static final JsonFactory JACKSON = new JsonFactory();

  private static String written(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  @Test
  void aboutTextsOfAnyCharacters() {
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES / 10; i++) {
      String text = text(random);
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      try (JsonGenerator json = JACKSON.createGenerator(ObjectWriteContext.empty(), expected)) {
        json.writeString(text);
      }
      byte[] json = JsonCodecs.STRING.toBytes(text);
      assertEquals(written(expected.toByteArray()), written(json), "seed " + SEED + ", " + i);
    }
  }

  /** Whole characters, and now and then half of a pair. */
  private static String text(Random random) {
    int kinds = 1 + random.nextInt(6);
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40); length > 0; length--) {
      switch (random.nextInt(kinds)) {
        case 0 -> text.append((char) (' ' + random.nextInt(95)));
        case 1 -> text.append((char) random.nextInt(0x80));
        case 2 -> text.append((char) random.nextInt(0x900));
        case 3 -> text.append((char) (0xAC00 + random.nextInt(11_172)));
        case 4 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
        default -> text.append((char) (0xD800 + random.nextInt(0x800)));
      }
    }
    return text.toString();
  }

  @Test
  void aboutDoublesOfAnySizeAndOfFewDigits() {
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES; i++) {
      double value =
          i % 2 == 0
              ? Double.longBitsToDouble(random.nextLong())
              : random.nextInt() / Math.pow(10, random.nextInt(7));
      if (!Double.isNaN(value) && !Double.isInfinite(value)) {
        String expected = Double.toString(value);
        byte[] json = JsonCodecs.DOUBLE.toBytes(value);
        assertEquals(expected, written(json), "seed " + SEED + ", " + i);
        assertEquals(
            value, JsonCodecs.DOUBLE.fromBytes(json, new Violations()), "seed " + SEED + ", " + i);
      }
    }
  }

  @Test
  void aboutDecimalsOfAnyForm() {
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES; i++) {
      String text = random.nextLong() + "";
      if (random.nextBoolean()) {
        text += "." + random.nextInt(1_000_000);
      }
      if (random.nextInt(4) == 0) {
        text += "e" + (random.nextInt(600) - 300);
      }
      text = text.substring(0, 1) + (text.startsWith("-") ? "1" : "") + text.substring(1);
      double expected = Double.parseDouble(text);
      if (!Double.isInfinite(expected)) {
        assertEquals(
            expected,
            JsonCodecs.DOUBLE.fromBytes(Reading.utf8(text), new Violations()),
            "seed " + SEED + ", " + text);
      }
    }
  }

  @Test
  void aboutWholeNumbersOfAnyLength() {
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES; i++) {
      long value = random.nextLong() >> random.nextInt(64);
      byte[] json = JsonCodecs.LONG.toBytes(value);
      assertEquals(Long.toString(value), written(json));
      assertEquals(value, JsonCodecs.LONG.fromBytes(json, new Violations()));
    }
    for (long edge : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE, 0, 9, 10, 99}) {
      assertEquals(Long.toString(edge), written(JsonCodecs.LONG.toBytes(edge)));
    }
  }
}
