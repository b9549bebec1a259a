package dev.narae.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The scanner takes the documents that Jackson's parser takes at its strictest, finds the same in
 * them, and refuses all others.
 */
class JsonScannerAgreementTest {
  private static final int MUTANTS = 60_000;

  /** What JSON is made of, and what it is not. */
  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"a\":",
    "\"a\"",
    "\"\\u0061\":",
    "\"é\":1,",
    "null",
    "true",
    "false",
    "0",
    "-",
    "1.5e+7",
    ".",
    "E",
    "\\",
    "\\n",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\udc00",
    "\\x",
    "\\/",
    "é",
    "😀",
    " ",
    "\n",
    "\u0000",
    "\u0001",
    "\u007f",
    "{\"b\":[{}]}",
    "//"
  };

  private static List<byte[]> corpus = List.of();

  @BeforeAll
  static void readTheCorpus() throws IOException, URISyntaxException {
    List<byte[]> documents = new ArrayList<>();
    Path folder = Path.of(JsonScannerAgreementTest.class.getResource("/events").toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        documents.add(Files.readAllBytes(file));
      }
    }
    corpus = documents;
  }

  @Test
  void aboutEveryEventOfTheCorpus() {
    assertTrue(corpus.size() >= 60);
    for (byte[] document : corpus) {
      assertTrue(agree(document), text(document));
    }
  }

  @Test
  void aboutEventsWithMistakes() {
    Random random = new Random(4711);
    int valid = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] document = corpus.get(random.nextInt(corpus.size()));
      int start = random.nextInt(document.length);
      byte[] mutant = mutant(random, document, start, Math.min(document.length, start + 40));
      valid += agree(mutant) ? 1 : 0;
    }
    assertTrue(valid > MUTANTS / 50 && valid < MUTANTS / 2, "valid: " + valid);
  }

  @Test
  void aboutTextsOfJsonsPieces() {
    Random random = new Random(1974);
    int valid = 0;
    for (int i = 0; i < MUTANTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      valid += agree(text.toString().getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
    }
    assertTrue(valid > MUTANTS / 100 && valid < MUTANTS / 2, "valid: " + valid);
  }

  /** A document with some bytes between the indexes replaced by a piece or by chance. */
  private static byte[] mutant(Random random, byte[] document, int from, int to) {
    int cut = from + random.nextInt(to - from);
    int rest = Math.min(document.length, cut + random.nextInt(3));
    byte[] piece =
        random.nextInt(3) == 0
            ? new byte[] {(byte) random.nextInt(256)}
            : PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    byte[] mutant = Arrays.copyOf(document, cut + piece.length + document.length - rest);
    System.arraycopy(piece, 0, mutant, cut, piece.length);
    System.arraycopy(document, rest, mutant, cut + piece.length, document.length - rest);
    return mutant;
  }

  /** Whether both take it; fails if only one does. */
  private static boolean agree(byte[] document) {
    if (!JacksonOracle.takes(document)) {
      assertThrows(MalformedJsonException.class, () -> skip(document), () -> text(document));
      return false;
    }
    assertDoesNotThrow(() -> skip(document), () -> text(document));
    JsonScanner scanner = new JsonScanner(document);
    try (JsonParser parser = JacksonOracle.parser(document)) {
      parser.nextToken();
      assertSame(parser, scanner);
    }
    scanner.end();
    return true;
  }

  private static void skip(byte[] document) {
    JsonScanner scanner = new JsonScanner(document);
    scanner.skip();
    scanner.end();
  }

  private static void assertSame(JsonParser parser, JsonScanner scanner) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      assertTrue(scanner.isObject());
      assertTrue(scanner.beginObject());
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        assertEquals(name, scanner.nextName());
        parser.nextToken();
        assertSame(parser, scanner);
      }
      assertNull(scanner.nextName());
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      assertFalse(scanner.isObject());
      assertTrue(scanner.beginArray());
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        assertTrue(scanner.nextElement());
        assertSame(parser, scanner);
      }
      assertFalse(scanner.nextElement());
    } else {
      boolean none = parser.currentToken() == JsonToken.VALUE_NULL;
      assertEquals(none ? null : parser.getString(), scanner.readAsText());
    }
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }
}
