package dev.narae.docs;

import java.util.List;

/** The entry of a key in a block mapping, with the comment above it. */
final class YamlPart {
  private YamlPart() {}

  /** The lines of the first entry of that key, or none. */
  static List<String> find(String text, String key) {
    List<String> lines = text.lines().toList();
    int at = 0;
    while (at < lines.size() && !lines.get(at).strip().startsWith(key + ":")) {
      at++;
    }
    if (at == lines.size()) {
      return List.of();
    }
    int indent = FileParts.indent(lines.get(at));
    int start = at;
    while (start > 0 && isComment(lines.get(start - 1), indent)) {
      start--;
    }
    int end = at + 1;
    while (end < lines.size() && isWithin(lines.get(end), indent)) {
      end++;
    }
    return lines.subList(start, end);
  }

  private static boolean isComment(String line, int indent) {
    return line.strip().startsWith("#") && FileParts.indent(line) == indent;
  }

  private static boolean isWithin(String line, int indent) {
    return line.isBlank() || FileParts.indent(line) > indent;
  }
}
