package dev.narae.infra;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The ways a function's code gets on a class path of Lambda (Lambda developer guide, "Deploy Java
 * Lambda functions with .zip or JAR file archives" and "… with container images").
 */
enum Layout {
  /** The jar itself was uploaded: Lambda unzips it into the task root. */
  UNZIPPED {
    @Override
    List<Path> install(Path jar, Path taskRoot) throws IOException {
      try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          unzip(zip, entry, taskRoot);
        }
      }
      return List.of();
    }
  },

  /** A zip with a folder of jars was uploaded. */
  LIBRARY_FOLDER {
    @Override
    List<Path> install(Path jar, Path taskRoot) throws IOException {
      Path library = Files.createDirectory(taskRoot.resolve("lib"));
      Files.copy(jar, library.resolve(jar.getFileName()));
      return List.of();
    }
  },

  /** A container image that starts the client with a class path of its own. */
  CLASS_PATH {
    @Override
    List<Path> install(Path jar, Path taskRoot) {
      return List.of(jar);
    }
  };

  /**
   * Puts the code where it belongs.
   *
   * @param taskRoot an empty folder, the function's working folder
   * @return what the JVM's own class path has to hold beside the client
   */
  abstract List<Path> install(Path jar, Path taskRoot) throws IOException;

  private static void unzip(InputStream zip, ZipEntry entry, Path folder) throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException(entry.getName() + " leaves the folder");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(zip, target);
    }
  }
}
