package dev.narae.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document and whether it is JSON.
 *
 * @param kind {@code y} if it is JSON, {@code n} if not, {@code i} if RFC 8259 leaves it open
 * @param accepted whether Narae reads it
 */
record SyntaxCase(char kind, boolean accepted, String name, byte[] document) {
  private static final String SEPARATOR = " => ";

  /** All cases of the file {@code syntax-cases.txt}. */
  static List<SyntaxCase> all() {
    try (InputStream file = SyntaxCase.class.getResourceAsStream("/json/syntax-cases.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(SyntaxCase::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document within others' text. */
  static byte[] within(String before, byte[] document, String after) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(Reading.utf8(before));
    whole.writeBytes(document);
    whole.writeBytes(Reading.utf8(after));
    return whole.toByteArray();
  }

  private static SyntaxCase parse(String line) {
    int name = line.indexOf(SEPARATOR.stripTrailing());
    String text = line.substring(Math.min(line.length(), name + SEPARATOR.length()));
    return new SyntaxCase(
        line.charAt(0), line.charAt(1) == '+', line.substring(3, name), bytes(text));
  }

  /** The text with {@code %HH} as a byte and <code>%{n*text}</code> as a text n times. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) != '%') {
        bytes.write(text.charAt(at++));
      } else if (text.charAt(at + 1) == '{') {
        int star = text.indexOf('*', at);
        int end = text.indexOf('}', at);
        int times = Integer.parseInt(text.substring(at + 2, star));
        bytes.writeBytes(Reading.utf8(text.substring(star + 1, end).repeat(times)));
        at = end + 1;
      } else {
        bytes.write(Integer.parseInt(text.substring(at + 1, at + 3), 16));
        at += 3;
      }
    }
    return bytes.toByteArray();
  }
}
