package dev.narae.docs;

import java.util.List;

/** The element with an artifactId: a dependency, a plugin, a path. The file is indented. */
final class XmlPart {
  private XmlPart() {}

  /** The lines of the first element with that artifactId, or none. */
  static List<String> find(String text, String artifactId) {
    List<String> lines = text.lines().toList();
    int at =
        lines.stream()
            .map(String::strip)
            .toList()
            .indexOf("<artifactId>" + artifactId + "</artifactId>");
    if (at < 0) {
      return List.of();
    }
    int indent = FileParts.indent(lines.get(at));
    int start = at;
    while (FileParts.indent(lines.get(start)) >= indent) {
      start--;
    }
    int end = at;
    while (FileParts.indent(lines.get(end)) >= indent) {
      end++;
    }
    return lines.subList(start, end + 1);
  }
}
