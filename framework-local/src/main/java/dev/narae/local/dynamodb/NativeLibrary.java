package dev.narae.local.dynamodb;

import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The SQLite library for one platform, inside the jar of DynamoDB Local.
 *
 * @param platform the folder it lies in, such as {@code Mac/aarch64}
 * @param fileName its name, as the platform spells libraries
 */
record NativeLibrary(String platform, String fileName) {
  /** The platforms DynamoDB Local 3 brings a library for. */
  static final List<String> PLATFORMS =
      List.of(
          "Linux/aarch64",
          "Linux/x86",
          "Linux/x86_64",
          "Mac/aarch64",
          "Mac/x86_64",
          "Windows/x86",
          "Windows/x86_64");

  private static final String FOLDER =
      "software/amazon/dynamodb/services/local/shared/access/sqlite/native/";

  /**
   * Chooses by the values of the system properties {@code os.name} and {@code os.arch}.
   *
   * @throws LocalException if there is none for the platform
   */
  static NativeLibrary of(String osName, String osArch) {
    String system = system(osName.toLowerCase(Locale.ROOT));
    String platform = system + "/" + processor(osArch.toLowerCase(Locale.ROOT));
    if (!PLATFORMS.contains(platform)) {
      throw new LocalException(
          "DynamoDB Local does not run on "
              + osName
              + " "
              + osArch
              + ". It runs on "
              + String.join(", ", PLATFORMS)
              + ". Start with a JDK for one of these.");
    }
    return new NativeLibrary(platform, fileName(system));
  }

  /** The name of the entry in the jar. */
  String entry() {
    return FOLDER + platform + "/" + fileName;
  }

  /**
   * Copies the library into a folder.
   *
   * @throws IOException if the jar can't be read, or lacks the entry
   */
  void copy(Path jar, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(entry());
      if (entry == null) {
        throw new IOException(jar + " has no " + entry());
      }
      try (InputStream in = zip.getInputStream(entry)) {
        Files.copy(in, folder.resolve(fileName));
      }
    }
  }

  private static String system(String osName) {
    if (osName.startsWith("mac") || osName.startsWith("darwin")) {
      return "Mac";
    }
    return osName.startsWith("windows") ? "Windows" : osName.startsWith("linux") ? "Linux" : osName;
  }

  private static String processor(String osArch) {
    return switch (osArch) {
      case "aarch64", "arm64" -> "aarch64";
      case "amd64", "x86_64", "x64" -> "x86_64";
      case "x86", "i386", "i486", "i586", "i686" -> "x86";
      default -> osArch;
    };
  }

  private static String fileName(String system) {
    return switch (system) {
      case "Mac" -> "libsqlite4java.dylib";
      case "Windows" -> "sqlite4java.dll";
      default -> "libsqlite4java.so";
    };
  }
}
