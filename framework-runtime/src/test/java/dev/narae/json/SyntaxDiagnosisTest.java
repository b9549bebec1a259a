package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.validation.Violations;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a text that is no JSON: line, column and what was expected. */
class SyntaxDiagnosisTest {
  private static final String ESCAPES =
      "expected one of \", \\, /, b, f, n, r, t and u after the backslash";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x | The text is not JSON: expected a value (line 1, column 1)",
        "{\"a\":} | The text is not JSON: expected a value (line 1, column 6)",
        "{\"a\":[1,]} | The text is not JSON: expected a value (line 1, column 9)",
        "[;] | The text is not JSON: expected a value or ']' (line 1, column 2)",
        "{a:1} | The text is not JSON: expected a name in double quotes or '}' (line 1, column 2)",
        "{\"a\":1,} | The text is not JSON: expected a name in double quotes (line 1, column 8)",
        "{\"a\" 1} | The text is not JSON: expected ':' (line 1, column 6)",
        "[1 2] | The text is not JSON: expected ',' or ']' (line 1, column 4)",
        "[[1]}  | The text is not JSON: expected ',' or ']' (line 1, column 5)",
        "[{\"a\":1] | The text is not JSON: expected ',' or '}' (line 1, column 8)",
        "[012] | The text is not JSON: expected ',' or ']' (line 1, column 3)",
        "[-] | The text is not JSON: expected a digit (line 1, column 3)",
        "[1.] | The text is not JSON: expected a digit (line 1, column 4)",
        "[1e+] | The text is not JSON: expected a digit (line 1, column 5)",
        "[truE] | The text is not JSON: expected true (line 1, column 5)",
        "[falsch] | The text is not JSON: expected false (line 1, column 6)",
        "[nil] | The text is not JSON: expected null (line 1, column 3)",
        "{} {} | The JSON text goes on after its value (line 1, column 4)",
        "[\"\\u12x4\"] | The text is not JSON: expected four hexadecimal digits after \\u (line 1, column 7)",
        "{\"a\":1 | The JSON text ends too early: expected ',' or '}' (line 1, column 7)",
        "[\"abc | The JSON text ends too early: expected the double quote that ends the string (line 1, column 6)",
        "[tr | The JSON text ends too early: expected true (line 1, column 4)",
        "[- | The JSON text ends too early: expected a digit (line 1, column 3)",
      })
  void saysWhereAndWhatWasExpected(String json, String message) {
    assertEquals(message, SyntaxDiagnosis.of(Reading.utf8(json)).getMessage());
  }

  @Test
  void saysWhatIsWrongInAString() {
    assertEquals(
        "The text is not JSON: " + ESCAPES + " (line 1, column 6)",
        SyntaxDiagnosis.of(Reading.utf8("[\"ab\\x\"]")).getMessage());
    assertEquals(
        "The JSON text ends too early: " + ESCAPES + " (line 1, column 6)",
        SyntaxDiagnosis.of(Reading.utf8("[\"ab\\")).getMessage());
    assertEquals(
        "The text is not JSON: expected the control character as an escape such as \\n"
            + " (line 2, column 4)",
        SyntaxDiagnosis.of(Reading.utf8("[\n\"\\\\\t\"]")).getMessage());
  }

  @Test
  void countsLinesAndBytes() {
    MalformedJsonException mistake =
        SyntaxDiagnosis.of(Reading.utf8("{\r\n  \"ä\": 1,\n  \"é€\": x\n}"));
    assertEquals(3, mistake.line());
    assertEquals(12, mistake.column());
  }

  /** S9. */
  @Test
  void everyCaseThatIsNoJsonIsExplainedAndNoOther() {
    for (SyntaxCase one : SyntaxCase.all()) {
      MalformedJsonException mistake = SyntaxDiagnosis.of(one.document());
      if (one.kind() == 'y') {
        assertNull(mistake, one.name());
      } else if (one.kind() == 'n' && isText(one.document())) {
        assertNotNull(mistake, one.name());
      }
    }
  }

  /** S9: whatever way a document is read, a mistake in its syntax is told in these words. */
  @Test
  void everyReaderSaysWhatWasExpected() {
    for (String json : List.of("{\"a\" 1}", "[1,]", "{", "[1 2]", "\"\\x\"", "nul")) {
      String message = SyntaxDiagnosis.of(Reading.utf8(json)).getMessage();
      assertTrue(message.contains(": expected "), message);
      assertEquals(
          message,
          assertThrows(MalformedJsonException.class, () -> AnyJson.of(Reading.utf8(json)))
              .getMessage());
      assertEquals(
          message,
          assertThrows(
                  MalformedJsonException.class,
                  () ->
                      JsonCodecs.map(JsonCodecs.STRING)
                          .fromBytes(Reading.utf8(json), new Violations()))
              .getMessage());
    }
  }

  /** Bytes that are no UTF-8 are refused before. */
  private static boolean isText(byte[] document) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
