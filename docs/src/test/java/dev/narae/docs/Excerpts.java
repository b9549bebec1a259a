package dev.narae.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds lines in shortened blocks that are in none of the files they are said to come from.
 * Indents, comments at the end of a line and lines with an ellipsis are the block's own.
 */
final class Excerpts {
  private final Path root;

  Excerpts(Path root) {
    this.root = root;
  }

  /** One line for each that comes from elsewhere. */
  List<String> foreign(Document document) throws IOException {
    List<String> foreign = new ArrayList<>();
    for (Document.Block block : document.blocks("excerpt")) {
      Set<String> known = lines(root.resolve(block.subject()));
      List<String> lines = block.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).replaceFirst(" // .*$", "").strip();
        if (!line.isEmpty() && !line.contains("…") && !known.contains(line)) {
          String place = root.relativize(document.path()) + ":" + (block.line() + 1 + i);
          foreign.add(place + ": not in " + block.subject() + ": " + line);
        }
      }
    }
    return foreign;
  }

  /** The lines of a file, or of all files of a folder. */
  private static Set<String> lines(Path source) throws IOException {
    Set<String> lines = new HashSet<>();
    try (Stream<Path> files = Files.walk(source, 1)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.readAllLines(file).forEach(line -> lines.add(line.strip()));
      }
    }
    return lines;
  }
}
