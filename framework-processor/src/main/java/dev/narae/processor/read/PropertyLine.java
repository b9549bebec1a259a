package dev.narae.processor.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * One entry of a properties file, as {@link Properties} reads it, with its line.
 *
 * @param number of the line it begins on, from 1
 */
record PropertyLine(int number, String key, String text) {

  /**
   * The entries of a file in their order, those of one key too.
   *
   * @throws MalformedException if a Unicode escape is none
   */
  static List<PropertyLine> all(String file) throws MalformedException {
    List<PropertyLine> entries = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    int first = 0;
    String[] lines = file.split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      boolean continued = entry.length() > 0;
      first = continued ? first : i + 1;
      entry.append(lines[i]).append('\n');
      boolean comment = !continued && isComment(lines[i]);
      if (comment || !goesOn(lines[i]) || i == lines.length - 1) {
        add(entries, first, entry.toString());
        entry.setLength(0);
      }
    }
    return entries;
  }

  private static boolean isComment(String line) {
    String text = line.strip();
    return text.startsWith("#") || text.startsWith("!");
  }

  /** Whether the line ends in a backslash that no other one escapes. */
  private static boolean goesOn(String line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static void add(List<PropertyLine> entries, int number, String entry)
      throws MalformedException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(entry));
    } catch (IllegalArgumentException e) {
      throw new MalformedException(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A text in memory is always readable.
    }
    properties
        .stringPropertyNames()
        .forEach(k -> entries.add(new PropertyLine(number, k, properties.getProperty(k))));
  }

  /** A file that is no properties file. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedException(int line) {
      super("malformed escape on line " + line);
      this.line = line;
    }

    int line() {
      return line;
    }
  }
}
