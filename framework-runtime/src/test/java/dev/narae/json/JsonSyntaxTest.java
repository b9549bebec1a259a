package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 8259 admits is read, everything else refused, in whatever way a document is read. */
class JsonSyntaxTest {
  /** Cases of the public suite that RFC 8259 admits and rule S2 does not: a name twice. */
  private static final Set<String> REFUSED_BY_RULE =
      Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  /** Words of a parser that is not ours. */
  private static final List<String> FOREIGN =
      List.of("jackson", "token", "unexpected character", "source", "expecting", "exception");

  @Test
  void thereIsACaseForEachOfThePublicSuite() {
    List<SyntaxCase> cases = SyntaxCase.all();
    assertEquals(95, cases.stream().filter(c -> c.kind() == 'y').count());
    assertEquals(188, cases.stream().filter(c -> c.kind() == 'n').count());
    assertEquals(35, cases.stream().filter(c -> c.kind() == 'i').count());
  }

  /** S2, S4. */
  @ParameterizedTest
  @EnumSource
  void everyCaseIsReadOrRefused(Reading reading) {
    for (SyntaxCase one : SyntaxCase.all()) {
      if (one.accepted()) {
        assertDoesNotThrow(() -> reading.read(one.document()), one.name());
      } else {
        assertRefused(reading, one.document(), one.name());
      }
    }
  }

  /** S2, S4. */
  @ParameterizedTest
  @EnumSource
  void everyCaseIsReadOrRefusedBelowANameThatIsUnknown(Reading reading) {
    for (SyntaxCase one : SyntaxCase.all()) {
      byte[] document = SyntaxCase.within("{\"unknown\":", one.document(), "}");
      if (one.accepted()) {
        assertDoesNotThrow(() -> reading.read(document), one.name());
      } else {
        assertRefused(reading, document, one.name());
      }
    }
  }

  /** Run with {@code -Dnarae.json.suite=…/test_parsing}, a copy of the suite. */
  @ParameterizedTest
  @EnumSource
  @EnabledIfSystemProperty(named = "narae.json.suite", matches = ".+")
  void thePublicSuiteItself(Reading reading) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("narae.json.suite")))) {
      List<Path> cases = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertEquals(318, cases.size());
      for (Path file : cases) {
        String name = file.getFileName().toString();
        byte[] document = Files.readAllBytes(file);
        if (name.startsWith("i_number")) {
          assertDoesNotThrow(() -> reading.read(document), name);
        } else if (!name.startsWith("y_") || REFUSED_BY_RULE.contains(name)) {
          boolean mark = name.equals("i_structure_UTF-8_BOM_empty_object.json");
          assertTrue(
              name.startsWith("n_")
                  || name.startsWith("i_s")
                  || name.startsWith("i_o")
                  || mark
                  || REFUSED_BY_RULE.contains(name),
              name);
          assertRefused(reading, document, name);
        } else {
          assertDoesNotThrow(() -> reading.read(document), name);
        }
      }
    }
  }

  /** S9: the answer shows nothing of the document, which may be a secret in the wrong place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hunter2",
        "'hunter2'",
        "\"hunter2",
        "{hunter2:1}",
        "{\"hunter2\"}",
        "{\"a\":hunter2}",
        "{\"a\":\"hunter2\\x\"}",
        "{\"a\":\"hunter2\u0001\"}",
        "{\"a\":\"\\ud800hunter2\"}",
        "{\"hunter2\":1,\"hunter2\":2}",
        "{\"a\":1}hunter2",
        "{\"a\":1}\"hunter2\"",
        "[1 \"hunter2\"]",
        "{\"a\" \"hunter2\"}",
        "[truehunter2]",
        "[1hunter2]",
        "[1.hunter2]",
        "[nullhunter2]"
      })
  void noContentIsShown(String json) {
    for (Reading reading : Reading.all()) {
      MalformedJsonException e = assertRefused(reading, Reading.utf8(json), json);
      assertFalse(e.getMessage().contains("hunter"), e.getMessage());
    }
  }

  private static MalformedJsonException assertRefused(
      Reading reading, byte[] document, String name) {
    String what = reading + ": " + name;
    MalformedJsonException e =
        assertThrows(MalformedJsonException.class, () -> reading.read(document), what);
    String message = e.getMessage();
    assertTrue(
        message.endsWith(" (line " + e.line() + ", column " + e.column() + ")"),
        what + ": " + message);
    assertTrue(isWithin(document, e.line(), e.column()), what + ": " + message);
    String lower = message.toLowerCase(Locale.ROOT);
    for (String word : FOREIGN) {
      assertFalse(lower.contains(word), what + ": " + message);
    }
    return e;
  }

  /** Whether it is a place in the document, or the one after its end. */
  private static boolean isWithin(byte[] document, int line, int column) {
    int start = 0;
    for (int n = 1; n < line; n++) {
      while (start < document.length && document[start] != '\n') {
        start++;
      }
      start++;
    }
    int end = start;
    while (end < document.length && document[end] != '\n') {
      end++;
    }
    return start <= document.length && column >= 1 && column <= end - start + 1;
  }
}
