package dev.narae.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the blocks of a document that show files with those files, or takes them over. */
final class FileBlocks {
  private static final String KIND = "file";

  private final Path root;
  private final FileParts parts;

  FileBlocks(Path root) {
    this.root = root;
    this.parts = new FileParts(root);
  }

  /** One line for each block that differs from its file. */
  List<String> outdated(Document document) throws IOException {
    List<String> outdated = new ArrayList<>();
    for (Document.Block block : document.blocks(KIND)) {
      if (!block.text().equals(parts.text(block.subject()))) {
        outdated.add(
            root.relativize(document.path()) + ":" + block.line() + ": not as " + block.subject());
      }
    }
    return outdated;
  }

  /** Writes the document again with the text of the files in its blocks. */
  void update(Document document) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(document.path()));
    List<Document.Block> blocks = document.blocks(KIND);
    // From the last to the first, so that the lines of those still to come keep their numbers.
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Document.Block block = blocks.get(i);
      List<String> old = lines.subList(block.line(), block.line() + lineCount(block.text()));
      old.clear();
      lines.addAll(block.line(), parts.text(block.subject()).lines().toList());
    }
    Files.writeString(document.path(), String.join("\n", lines) + "\n");
  }

  private static int lineCount(String text) {
    return (int) text.lines().count();
  }
}
