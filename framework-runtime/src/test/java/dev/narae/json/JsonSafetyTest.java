package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.demo.NewNote;
import dev.narae.demo.NewNoteJson;
import dev.narae.validation.Violation;
import dev.narae.validation.Violations;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules S1 to S6 of the security checklist, in whatever way a document is read. */
class JsonSafetyTest {
  private static final int MANY = 100_000;

  private static void assertRead(String json) {
    for (Reading reading : Reading.all()) {
      assertDoesNotThrow(() -> reading.read(Reading.utf8(json)), reading.toString());
    }
  }

  private static void assertRefused(byte[] document, String why) {
    for (Reading reading : Reading.all()) {
      MalformedJsonException e =
          assertThrows(
              MalformedJsonException.class, () -> reading.read(document), reading.toString());
      assertTrue(e.getMessage().contains(why), reading + ": " + e.getMessage());
    }
  }

  private static void assertRefused(String json, String why) {
    assertRefused(Reading.utf8(json), why);
  }

  /** S1. */
  @ParameterizedTest
  @ValueSource(strings = {"[;]", "{\"a\":;}", "[{\"a\":;}]", "{\"a\":[;]}"})
  void s1NestingEndsAt64LevelsOfWhateverKind(String level) {
    String open = level.substring(0, level.indexOf(';'));
    String close = level.substring(level.indexOf(';') + 1);
    int times = 64 / (int) open.chars().filter(c -> c == '[' || c == '{').count();
    assertRead(open.repeat(times) + "0" + close.repeat(times));
    assertRefused(open.repeat(times) + "[0]" + close.repeat(times), "nested too deeply");
    assertRefused(open.repeat(MANY), "nested too deeply");
  }

  /** S1. */
  @Test
  void s1NumbersHaveAtMost512Characters() {
    for (String start : List.of("", "-", "0.", "1e", "-1E-", "2.5e+")) {
      String longest = start + "1".repeat(512 - start.length());
      assertRead(longest);
      assertRead("[" + longest + "]");
      assertRefused(longest + "1", "too long");
      assertRefused("{\"a\":[" + longest + "1]}", "too long");
    }
    assertRefused("1".repeat(1_000_000), "too long");
  }

  /** S1. */
  @Test
  void s1NamesHaveAtMost10240Characters() {
    assertRead("{\"" + "n".repeat(10_240) + "\":1}");
    assertRefused("{\"" + "n".repeat(10_241) + "\":1}", "too long");
    assertRefused("[{\"a\":{\"" + "n".repeat(10_241) + "\":1}}]", "too long");
    assertRefused("{\"" + "\\u0061".repeat(10_241) + "\":1}", "too long");
    assertRefused("{\"" + "\\u0061".repeat(1_000_000) + "\":1}", "too long");
  }

  /** S1. */
  @Test
  void s1AStringMayFillTheDocumentAndNoMore() {
    int limit = 6_291_556;
    assertRead("\"" + "s".repeat(limit - 2) + "\"");
    assertRefused("\"" + "s".repeat(limit - 1) + "\"", "too long");
    assertRefused(" ".repeat(limit) + "1", "too long");
    assertRefused("1" + " ".repeat(limit), "too long");
  }

  /** S1. Events of Lambda, which the scanner reads, are bounded by their size alone. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"0;1", "\"\";1", "null;1", "[];2", "{};2", "{\"a\":0};4"},
      delimiter = ';')
  void s1TokensAreNotWithoutEnd(String element, int tokens) {
    String elements = (element + ",").repeat(998_000 / tokens);
    assertRead("[" + elements + "0]");
    byte[] tooMany = Reading.utf8("[" + elements + (element + ",").repeat(4_000 / tokens) + "0]");
    for (Reading reading : EnumSet.complementOf(EnumSet.of(Reading.SCANNED))) {
      assertThrows(MalformedJsonException.class, () -> reading.read(tooMany), reading.toString());
    }
  }

  /** S2. */
  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "1", "\"\"", "true", "null", "{\"a\":{\"b\":[1]}}"})
  void s2NothingFollowsTheValue(String value) {
    assertRead(" \t\r\n" + value + " \t\r\n");
    for (String more : List.of(" {}", " 1", "]", "}", ",", " null", "\"\"", "\u00a0", "//", "#")) {
      assertRefused(value + more, "");
    }
  }

  /** S2. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"\\u0061\":1,\"a\":2}",
        "{\"\\u0061\":1,\"\\u0061\":2}",
        "{\"b\":1,\"a\":{\"x\":1},\"c\":[{}],\"a\":2}",
        "{\"\":1,\"\":2}",
        "{\"\u00e9\":1,\"\\u00e9\":2}",
        "{\"\u00e9\":1,\"\\u00E9\":2}",
        "{\"\\ud83d\\ude00\":1,\"\ud83d\ude00\":2}",
        "{\"a/\":1,\"a\\/\":2}",
        "{\"\\n\":1,\"\\u000a\":2}",
        "{\"title\":\"t\",\"title\":\"t\"}",
        "{\"title\":\"t\",\"titl\\u0065\":\"u\"}"
      })
  void s2ANameTwiceIsRefusedHoweverItIsSpelled(String object) {
    for (String json :
        List.of(
            object,
            "[" + object + "]",
            "{\"x\":" + object + "}",
            "{\"x\":[0,{}," + object + "]}")) {
      assertRefused(json, "the same name twice");
      assertThrows(
          MalformedJsonException.class,
          () -> NewNoteJson.CODEC.fromBytes(Reading.utf8(json), new Violations()),
          json);
    }
  }

  /** S2. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"A\":2}",
        "{\"a\":1,\"a \":2,\"\":3,\" \":4}",
        "{\"Aa\":1,\"BB\":2,\"C#\":3}",
        "{\"a\":{\"a\":{\"a\":1}}}",
        "[{\"a\":1},{\"a\":1},{\"b\":{\"a\":1},\"a\":2}]",
        "{\"\u00e9\":1,\"e\u0301\":2}",
        "{\"\\\\u0061\":1,\"a\":2}",
        "{\"a\\u0000\":1,\"a\":2}"
      })
  void s2NamesThatOnlyLookAlikeAreTwo(String json) {
    assertRead(json);
  }

  /** S2. */
  @ParameterizedTest
  @ValueSource(ints = {2, 7, 31, 32, 33, 64, 100, 1000, 5000})
  void s2ANameTwiceIsFoundAmongMany(int count) {
    StringBuilder names = new StringBuilder("\"first\":0");
    for (int i = 1; i < count; i++) {
      names.append(",\"name").append(i).append("\":{\"first\":1}");
    }
    assertRead("{" + names + "}");
    for (String twice : List.of("first", "name1", "name" + (count - 1), "name" + (count / 2))) {
      assertRefused("{" + names + ",\"" + twice + "\":0}", "the same name twice");
    }
  }

  /** S3. */
  @ParameterizedTest
  @MethodSource("numbers")
  void s3ANumberOfHugeExponentIsAViolationOfEveryNumberType(JsonCodec<? extends Number> type) {
    for (String huge :
        List.of(
            "1e99999",
            "-1e99999",
            "1E+99999",
            "123456789e2147483647",
            "1e2147483648",
            "1e-2147483648",
            "1e999999999999999999999",
            "0.00001e" + "9".repeat(400))) {
      if (huge.contains("e-") && (type == JsonCodecs.DOUBLE || type == JsonCodecs.FLOAT)) {
        continue; // Rounds to 0, as any double does.
      }
      Violations violations = new Violations();
      long started = cpuTime();
      assertNull(type.fromBytes(Reading.utf8(huge), violations), huge);
      assertTrue(cpuTime() - started < 1_000_000_000L, huge);
      assertEquals(List.of("range"), violations.list().stream().map(Violation::code).toList());
    }
  }

  static Stream<JsonCodec<? extends Number>> numbers() {
    return Stream.of(
        JsonCodecs.BYTE,
        JsonCodecs.SHORT,
        JsonCodecs.INT,
        JsonCodecs.LONG,
        JsonCodecs.FLOAT,
        JsonCodecs.DOUBLE,
        JsonCodecs.BIG_DECIMAL,
        JsonCodecs.BIG_INTEGER);
  }

  /** S3: 0 has no size, whatever its exponent; it must not take long either. */
  @ParameterizedTest
  @MethodSource("numbers")
  void s3ZeroOfAHugeExponentIsZeroOrAViolation(JsonCodec<? extends Number> type) {
    for (String zero : List.of("0e99999", "0e-99999", "0.0e999999999999", "-0e99999")) {
      Violations violations = new Violations();
      Number value = type.fromBytes(Reading.utf8(zero), violations);
      assertEquals(value == null ? 1 : 0, violations.count(), zero);
      assertTrue(value == null || value.doubleValue() == 0, zero);
    }
  }

  /** S3: where no type asks for a number, none is made. */
  @ParameterizedTest
  @ValueSource(strings = {"1e99999", "-1e99999999999", "[1e-99999,{\"a\":1E+2147483648}]"})
  void s3ANumberNobodyAskedForCostsNothing(String json) {
    long started = cpuTime();
    assertRead(json);
    assertTrue(cpuTime() - started < 1_000_000_000L);
  }

  /** S4. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "BF",
        "C0AF",
        "C080",
        "C1BF",
        "C3",
        "C328",
        "E08080",
        "E09FBF",
        "E282",
        "E28228",
        "EDA080",
        "EDBFBF",
        "EDA0BDEDB880",
        "F0808080",
        "F08FBFBF",
        "F09F98",
        "F4908080",
        "F5808080",
        "F8888080",
        "FC8080808080",
        "FE",
        "FF"
      })
  void s4BytesThatAreNotUtf8AreRefusedWhereverTheyStand(String hex) {
    byte[] bad = HexFormat.of().parseHex(hex);
    for (String place :
        List.of(
            "\"|\"",
            "\"plain and long enough to be stepped over in blocks |\"",
            "{\"|\":1}",
            "{\"a\":\"|\"}",
            "[{\"x\":{\"y|\":[\"z\"]}}]",
            "[1,|]",
            "|{}",
            "{}|")) {
      int at = place.indexOf('|');
      byte[] document = SyntaxCase.within(place.substring(0, at), bad, place.substring(at + 1));
      assertRefused(document, place.contains("|\"") ? "UTF-8" : "");
    }
  }

  /** S4. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\udc00",
        "\\ud800\\ud800",
        "\\uD83Dx",
        "\\udE00\\uD83D",
        "\\ud83d\\n",
        "\\ud83d\\\\ude00",
        "\\ud83d\\u0041",
        "\\udbff"
      })
  void s4HalfASurrogatePairIsRefusedWhereverItStands(String half) {
    for (String json :
        List.of(
            "\"" + half + "\"",
            "{\"" + half + "\":1}",
            "{\"a\":{\"b\":[\"some text " + half + " and more\"]}}",
            "[{\"x\":{\"y" + half + "\":[]}}]")) {
      assertRefused(json, "half a surrogate pair");
    }
  }

  /** S4. */
  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "IBM037"})
  void s4OtherEncodingsAreRefused(String charset) {
    for (String json : List.of("{\"a\":[]}", "[]", "\"a\"", "{\"title\":\"\u00e9\"}")) {
      assertRefused(json.getBytes(Charset.forName(charset)), "");
    }
  }

  /** S4. */
  @ParameterizedTest
  @ValueSource(strings = {"EFBBBF", "FEFF", "FFFE", "0000FEFF", "FFFE0000"})
  void s4AByteOrderMarkIsRefused(String mark) {
    assertRefused(SyntaxCase.within("", HexFormat.of().parseHex(mark), "{}"), "");
  }

  /**
   * S5: the CPU time is compared, since no count of steps is to be had; quadratic work is 1000×.
   */
  @ParameterizedTest
  @MethodSource("collidingNames")
  void s5NamesThatCollideTakeNoMoreThanLinearTime(IntFunction<String> name) {
    byte[] ordinary = object(i -> "an-ordinary-name-of-its-own-" + i);
    byte[] colliding = object(name);
    for (Reading reading : Reading.all()) {
      reading.read(ordinary);
      long usual = timeOf(reading, ordinary);
      long worst = timeOf(reading, colliding);
      assertTrue(worst < 15 * usual + 500_000_000L, reading + ": " + worst + " to " + usual);
    }
  }

  private static long timeOf(Reading reading, byte[] document) {
    long started = cpuTime();
    reading.read(document);
    return cpuTime() - started;
  }

  static Stream<IntFunction<String>> collidingNames() {
    return Stream.of(
        // One hash code of String.
        i -> bits(i, "Aa", "BB"),
        i -> "prefix" + bits(i, "C#", "BB") + "suffix",
        // One length, the same begin and end.
        i -> "same start of each name" + (MANY + i) + "same end of each name");
  }

  /** 17 bits as text. */
  private static String bits(int number, String zero, String one) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 17; bit++) {
      text.append((number >> bit & 1) == 0 ? zero : one);
    }
    return text.toString();
  }

  private static byte[] object(IntFunction<String> name) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    for (int i = 0; i < MANY; i++) {
      object.writeBytes(Reading.utf8((i == 0 ? "{\"" : ",\"") + name.apply(i) + "\":1"));
    }
    object.write('}');
    return object.toByteArray();
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** S6. */
  @Test
  void s6OnlyDeclaredComponentsAreBound() {
    NewNote note =
        NewNoteJson.CODEC.fromBytes(
            Reading.utf8(
                "{\"owner\":\"eve\",\"version\":7,\"Title\":\"x\",\"title \":\"x\",\"title\":\"t\","
                    + "\"__proto__\":{\"title\":\"x\"},\"class\":{\"title\":\"x\"}}"),
            new Violations());
    assertEquals("t", note.title());
    assertEquals(3, note.priority());
  }

  /** S6: what is inside of something unknown is not what the object itself has. */
  @Test
  void s6WhatIsSkippedBindsNothing() {
    Violations violations = new Violations();
    assertNull(
        NewNoteJson.CODEC.fromBytes(
            Reading.utf8("{\"x\":{\"title\":\"t\"},\"y\":[{\"title\":\"t\"}]}"), violations));
    assertEquals(
        List.of(Violation.atPointer("/title", "required", "is required")), violations.list());
  }

  @ParameterizedTest
  @EnumSource
  void everyWayOfReadingTakesAWholeDocument(Reading reading) {
    Map<String, String> wrong = Map.of("{", "too early", "{} {}", "after its value");
    wrong.forEach(
        (json, why) -> {
          String message =
              assertThrows(
                      MalformedJsonException.class, () -> reading.read(Reading.utf8(json)), json)
                  .getMessage();
          assertTrue(message.contains(why), message);
        });
  }
}
