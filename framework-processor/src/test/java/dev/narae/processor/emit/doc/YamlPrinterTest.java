package dev.narae.processor.emit.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlPrinterTest {

  @Test
  void mapsAndListsAreBlocksIndentedByTwo() {
    YamlMap document =
        new YamlMap()
            .put("a", new YamlMap().put("b", new YamlMap().put("c", 1)))
            .put("list", YamlList.of(new YamlMap().put("x", true).put("y", "z"), new YamlMap()));
    assertPrinted(
        document,
        """
        a:
          b:
            c: 1
        list:
          - x: true
            "y": z
          - {}
        """);
  }

  @Test
  void shortListsOfScalarsStandInBrackets() {
    YamlMap document =
        new YamlMap()
            .put("type", YamlList.texts("string", "null"))
            .put("odd", YamlList.texts("a, b", "[", "c: d", "e:f"))
            .put("none", YamlList.of());
    assertPrinted(
        document,
        """
        type: [string, "null"]
        odd: ["a, b", "[", "c: d", e:f]
        none: []
        """);
  }

  @Test
  void longListsOfScalarsHaveALineForEach() {
    String word = "x".repeat(70);
    assertPrinted(
        new YamlMap().put("words", YamlList.texts(word, word)),
        "words:\n  - " + word + "\n  - " + word + "\n");
  }

  @Test
  void listsInListsAreBlocks() {
    YamlList rows = YamlList.of(YamlList.texts("a"), YamlList.of(new YamlMap().put("b", 1)));
    assertPrinted(
        new YamlMap().put("rows", rows),
        """
        rows:
          - [a]
          - - b: 1
        """);
  }

  @Test
  void functionsOfCloudFormationAreTags() {
    YamlMap document =
        new YamlMap()
            .put("ref", Cfn.ref("Table"))
            .put("arn", Cfn.arn("Table"))
            .put("sub", Cfn.sub("{a}: ${Stage}"))
            .put("if", Cfn.choose("IsDev", YamlScalar.of(false), Cfn.ref("Other")))
            .put("test", Cfn.equal(Cfn.ref("Stage"), YamlScalar.text("no")));
    assertPrinted(
        document,
        """
        ref: !Ref Table
        arn: !GetAtt Table.Arn
        sub: !Sub "{a}: ${Stage}"
        if: !If [IsDev, false, !Ref Other]
        test: !Equals [!Ref Stage, "no"]
        """);
  }

  @Test
  void commentsStandAboveTheirEntry() {
    YamlMap item = new YamlMap().comment("first\nsecond").put("id", 1).comment("other").put("b", 2);
    YamlMap document =
        new YamlMap().put("a", 1).blankLine().comment("why").put("list", YamlList.of(item));
    assertPrinted(
        document,
        """
        a: 1

        # why
        list:
          # first
          # second
          - id: 1
            # other
            b: 2
        """);
  }

  @Test
  void commentsCantBreakOutOfTheirLine() {
    assertPrinted(
        new YamlMap().comment("a\rb: 1\u2028c: 2\u0085d: 3\u0000").put("e", 5),
        """
        # a
        # b: 1 c: 2 d: 3
        e: 5
        """);
  }

  @Test
  void textOfSeveralLinesIsALiteralBlock() {
    YamlMap document =
        new YamlMap()
            .put("open", "first\n\n  - second\n# third")
            .put("closed", YamlList.of(new YamlMap().put("text", "a\nb\n")));
    assertPrinted(
        document,
        """
        open: |-
          first

            - second
          # third
        closed:
          - text: |
              a
              b
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb\n\n", " a\nb", "a \nb", "a\n\tb", "\na", "a\r\nb", "a\n\u2028", "\n"})
  void textWhoseLinesWouldNotSurviveIsQuoted(String text) {
    assertEquals(1, print(text).lines().count());
    assertRoundTrip(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Note|Note",
        "AWS::Lambda::Function|AWS::Lambda::Function",
        "a,b|a,b",
        "it's|it's",
        "x#y|x#y",
        "https://example.com/?a=b&c|https://example.com/?a=b&c",
        "^[a-z]+$|^[a-z]+$",
        "\\S|\\S",
        "한글|한글",
        "3rd|3rd",
      })
  void ordinaryTextIsPlain(String text, String printed) {
    assertEquals("key: " + printed + "\n", print(text));
    assertRoundTrip(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "False",
        "null",
        "Null",
        "~",
        "=",
        "<<",
        "",
        " ",
        "1",
        "-1",
        "+1",
        "0",
        "007",
        "0x1F",
        "0b1",
        "0o7",
        "1_000",
        "1e3",
        "1.5",
        ".5",
        "5.",
        ".inf",
        "-.INF",
        ".nan",
        "12:30",
        "12:30:45",
        "2010-09-09",
        "2001-12-14t21:59:43.10-05:00",
        "3.1.0",
        "- a",
        "-a",
        "-",
        "? a",
        "?",
        ":",
        ": a",
        "a:",
        "a: b",
        "a #b",
        "#a",
        ",",
        "[a]",
        "]",
        "{a}",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "'a'",
        "\"a\"",
        "%a",
        "@a",
        "`a`",
        "---",
        "--- a",
        "...",
        "... a",
        " a",
        "a ",
        "a\tb",
        "\u00a0",
        "a\u0000",
        "\u001b[0m",
        "\ufeffa",
        "\u200ba",
        "\u202ea",
        "a\\b: c",
        "\"",
        "'",
        "\\",
        "\ud83d\ude00",
        "\ud83d\ude00: a",
        "\u007f",
        "a\u0085b",
      })
  void anyTextIsReadBackAsThatText(String text) {
    assertRoundTrip(text);
  }

  @Test
  void randomTextIsReadBackAsThatText() {
    Random random = new Random(42);
    String alphabet = " \t\n:#-?,[]{}&*!|>'\"%@`\\~=<.+_0123456789eExXoOTtyYnNaAfFsSlLuUrR한é\u00a0";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append(
            random.nextInt(20) == 0
                ? Character.toString(anyCharacter(random))
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertRoundTrip(text.toString());
    }
  }

  private static int anyCharacter(Random random) {
    int c = random.nextInt(Character.MAX_CODE_POINT + 1);
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c;
  }

  @Test
  void halfOfASurrogatePairBecomesTheReplacementCharacter() {
    assertEquals("key: \"a\ufffdb\"\n", print("a\ud83db"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-7",
        "3.14",
        "0.5",
        "1e3",
        "1E50",
        "-12.5e-60",
        "123456789012345678901234567890"
      })
  void numbersKeepTheirValue(String number) {
    BigDecimal value = new BigDecimal(number);
    String text = YamlPrinter.print(new YamlMap().put("key", YamlScalar.of(value)));
    for (Object read : readings(text)) {
      Object found = Documents.at(read, "key");
      assertEquals(0, value.compareTo(new BigDecimal(found.toString())), () -> text + found);
    }
  }

  @Test
  void aKeyCantBeThereTwice() {
    YamlMap map = new YamlMap().put("a", 1);
    assertThrows(IllegalArgumentException.class, () -> map.put("a", 2));
  }

  private static String print(String text) {
    return YamlPrinter.print(new YamlMap().put("key", text));
  }

  /** As a value, a key, an item of both kinds of lists and behind a tag. */
  private static void assertRoundTrip(String text) {
    YamlMap document =
        new YamlMap()
            .put("value", text)
            .put("keys", new YamlMap().put(text, 1))
            .put("flow", YamlList.texts(text, "x"))
            .put("block", YamlList.of(YamlScalar.text(text), new YamlMap().put("deep", text)))
            .put("end", true);
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("value", text);
    expected.put("keys", Map.of(text, 1));
    expected.put("flow", List.of(text, "x"));
    expected.put("block", List.of(text, Map.of("deep", text)));
    expected.put("end", true);
    String printed = YamlPrinter.print(document);
    for (Object read : readings(printed)) {
      assertEquals(expected, read, printed);
    }
  }

  /** As YAML 1.2 and as YAML 1.1. */
  private static List<Object> readings(String text) {
    List<Object> readings = new ArrayList<>();
    readings.add(Documents.parse(text));
    readings.add(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    return readings;
  }

  private static void assertPrinted(YamlMap document, String expected) {
    assertEquals(expected, YamlPrinter.print(document));
  }
}
