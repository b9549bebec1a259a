package dev.narae.local.dynamodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A temporary folder for a native library, named after this process.
 *
 * <p>It outlives a process that is killed, and on Windows a library can't be deleted by the process
 * that uses it. So each new folder removes those whose process is gone.
 *
 * @param path where it is
 */
record LibraryFolder(Path path) {
  private static final String PREFIX = "narae-dynamodb-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,18})-.*");

  /** Creates a folder that only this user can enter, in the folder for temporary files. */
  static LibraryFolder create() throws IOException {
    return create(Path.of(System.getProperty("java.io.tmpdir", "")));
  }

  /** Creates it in another folder. */
  static LibraryFolder create(Path parent) throws IOException {
    Path path = Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
    ofDeadProcesses(parent).forEach(LibraryFolder::delete);
    return new LibraryFolder(path);
  }

  /** Deletes the folder and what is in it. */
  void delete() {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Still in use, or another process was quicker. The next folder to be created tries again.
      return;
    }
  }

  private static List<LibraryFolder> ofDeadProcesses(Path parent) throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(LibraryFolder::isOfDeadProcess).map(LibraryFolder::new).toList();
    }
  }

  private static boolean isOfDeadProcess(Path entry) {
    Matcher name = NAME.matcher(entry.getFileName().toString());
    return name.matches()
        && Files.isWritable(entry)
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }
}
