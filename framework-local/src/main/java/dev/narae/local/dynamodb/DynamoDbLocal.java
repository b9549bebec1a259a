package dev.narae.local.dynamodb;

import dev.narae.local.engine.EngineMain;
import dev.narae.local.error.LocalException;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * DynamoDB Local, in memory and in a process of its own, on the loopback address.
 *
 * <p>All credentials and regions see the same tables. The process ends when this object is closed
 * or this JVM is gone, whichever comes first.
 */
public final class DynamoDbLocal implements AutoCloseable {
  private static final Duration START_TIME = Duration.ofSeconds(60);

  private final EngineProcess process;
  private final LibraryFolder folder;
  private final URI endpoint;

  private DynamoDbLocal(EngineProcess process, LibraryFolder folder, URI endpoint) {
    this.process = process;
    this.folder = folder;
    this.endpoint = endpoint;
  }

  /**
   * Starts DynamoDB Local on a free port and waits until it answers, for at most 60 seconds.
   *
   * @throws LocalException if its files are not in the local Maven repository, this platform has no
   *     SQLite library, or it does not start
   */
  public static DynamoDbLocal start() {
    NativeLibrary library =
        NativeLibrary.of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    EngineFiles files = EngineFiles.locate();
    try {
      LibraryFolder folder = LibraryFolder.create();
      library.copy(files.mainJar(), folder.path());
      List<String> command = command(files, library, folder.path());
      return await(EngineProcess.start(command, folder.path()), folder);
    } catch (IOException e) {
      throw new LocalException("DynamoDB Local can't be started: " + e.getMessage(), e);
    }
  }

  /** Where it listens, such as {@code http://127.0.0.1:41234}. */
  public URI endpoint() {
    return endpoint;
  }

  /** Stops it; its tables are gone. */
  @Override
  public void close() {
    process.close();
    folder.delete();
  }

  private static DynamoDbLocal await(EngineProcess process, LibraryFolder folder) {
    try {
      int port = process.awaitPort(START_TIME);
      return new DynamoDbLocal(process, folder, URI.create("http://127.0.0.1:" + port));
    } catch (LocalException e) {
      process.close();
      folder.delete();
      throw e;
    }
  }

  private static List<String> command(EngineFiles files, NativeLibrary library, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    // Quick to start and small: it serves one developer.
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    // SQLite is native code, of which newer JDKs warn otherwise.
    command.add("--enable-native-access=ALL-UNNAMED");
    // Where DynamoDB Local looks for SQLite first; sqlite4java's own property is not reached.
    command.add("-Dorg.sqlite.lib.path=" + folder);
    command.add("-Dorg.sqlite.lib.name=" + library.fileName());
    command.add("-cp");
    command.add(
        Stream.concat(Stream.of(engine()), files.files().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(EngineMain.class.getName());
    return command;
  }

  // A jar, or a folder of classes within our own build.
  private static Path engine() {
    try {
      return Path.of(EngineMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The engine's classes are at no usable place", e);
    }
  }
}
