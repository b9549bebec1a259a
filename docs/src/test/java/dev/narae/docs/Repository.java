package dev.narae.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files of this repository. */
final class Repository {
  private Repository() {}

  /** The folder that holds everything. */
  static Path root() {
    return Path.of(System.getProperty("narae.root")).toAbsolutePath().normalize();
  }

  /** One file, by its path from the root. */
  static Path file(String path) {
    return root().resolve(path);
  }

  /** All Markdown files below a folder in a fixed order, but for what builds and tools make. */
  static List<Path> documents(Path folder) throws IOException {
    List<Path> documents = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            String name = path.getFileName().toString();
            boolean made = name.equals("target") || name.startsWith(".");
            return made && !path.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (path.getFileName().toString().endsWith(".md")) {
              documents.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(documents);
    return documents;
  }

  /** Whether tests are to write what they would compare. */
  static boolean isUpdate() {
    return Boolean.getBoolean("docs.update");
  }
}
