package dev.narae.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of files and of their named parts. */
final class FileParts {
  private final Path root;

  FileParts(Path root) {
    this.root = root;
  }

  /**
   * The text that a reference stands for; it ends with a line break.
   *
   * @param reference a path from the root, with {@code #} and a name for a part of the file
   * @throws IllegalArgumentException if there is no such file or part
   */
  String text(String reference) throws IOException {
    int hash = reference.indexOf('#');
    Path file = root.resolve(hash < 0 ? reference : reference.substring(0, hash));
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " is missing; ./mvnw compile makes what is made");
    }
    String text = Files.readString(file).stripTrailing() + "\n";
    return hash < 0 ? text : part(file, text, reference.substring(hash + 1));
  }

  private static String part(Path file, String text, String name) {
    String fileName = file.getFileName().toString();
    List<String> lines;
    if (fileName.endsWith(".java")) {
      lines = JavaPart.find(text, name);
    } else if (fileName.endsWith(".yaml")) {
      lines = YamlPart.find(text, name);
    } else if (fileName.endsWith(".xml")) {
      lines = XmlPart.find(text, name);
    } else {
      throw new IllegalArgumentException("a file like " + fileName + " has no named parts");
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(file + " has no part " + name);
    }
    return String.join("\n", lines).stripTrailing().stripIndent() + "\n";
  }

  /** The number of spaces before the text of a line. */
  static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
