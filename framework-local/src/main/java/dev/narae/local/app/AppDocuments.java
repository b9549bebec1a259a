package dev.narae.local.app;

import dev.narae.local.error.LocalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the processor wrote about an app into {@code META-INF/narae/<app>/}.
 *
 * @param app the app's name
 * @param template the text of {@code template.yaml}
 * @param openApi the text of {@code openapi.yaml}
 * @param source the class path entry they are from
 */
public record AppDocuments(String app, String template, String openApi, Path source) {
  private static final String FOLDER = "META-INF/narae";
  private static final String TEMPLATE = "template.yaml";

  /**
   * Finds an app's documents on a class path.
   *
   * @param classPath folders and jars; those that don't exist are passed over, as the JVM does
   * @param app which app, or null for the only one
   * @throws LocalException if there is no such app, or several and none was named
   */
  public static AppDocuments find(List<Path> classPath, @Nullable String app) {
    Map<String, AppDocuments> found = new TreeMap<>();
    for (Path entry : classPath) {
      documentsOf(entry).forEach(each -> found.putIfAbsent(each.app(), each));
    }
    if (found.isEmpty()) {
      throw new LocalException(
          "No app found: none of the "
              + classPath.size()
              + " class path entries holds "
              + FOLDER
              + "/<app>/"
              + TEMPLATE
              + ". Compile the module with the @LambdaApp first, and list its target/classes.");
    }
    if (app == null && found.size() > 1) {
      throw new LocalException(
          "Several apps found: " + String.join(", ", found.keySet()) + ". Choose one with --app.");
    }
    AppDocuments chosen = app == null ? found.values().iterator().next() : found.get(app);
    if (chosen == null) {
      throw new LocalException(
          "No app named " + app + " found, only " + String.join(", ", found.keySet()) + ".");
    }
    return chosen;
  }

  /**
   * Where something may be kept from one start to the next: {@code target/narae} for classes in
   * {@code target/classes}, else nowhere.
   */
  public @Nullable Path buildFolder() {
    Path absolute = source.toAbsolutePath();
    Path target = absolute.getParent();
    boolean isMavens = absolute.endsWith("classes") && target != null && target.endsWith("target");
    return isMavens && target != null ? target.resolve("narae") : null;
  }

  private static List<AppDocuments> documentsOf(Path entry) {
    try {
      if (Files.isDirectory(entry)) {
        return documentsIn(entry.resolve(FOLDER), entry);
      }
      if (Files.isRegularFile(entry)) {
        try (FileSystem jar = FileSystems.newFileSystem(entry)) {
          return documentsIn(jar.getPath(FOLDER), entry);
        }
      }
      return List.of();
    } catch (IOException e) {
      throw new LocalException("Can't read class path entry " + entry + ": " + e.getMessage());
    }
  }

  private static List<AppDocuments> documentsIn(Path folder, Path source) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> templates;
    try (Stream<Path> apps = Files.list(folder)) {
      templates = apps.map(app -> app.resolve(TEMPLATE)).filter(Files::isRegularFile).toList();
    }
    List<AppDocuments> documents = new ArrayList<>();
    for (Path template : templates) {
      documents.add(read(template, source));
    }
    return documents;
  }

  private static AppDocuments read(Path template, Path source) throws IOException {
    // Inside a jar, the name of a folder may end in a slash.
    String app = template.getName(template.getNameCount() - 2).toString().replace("/", "");
    Path openApi = template.resolveSibling("openapi.yaml");
    if (!Files.isRegularFile(openApi)) {
      throw new LocalException(
          "The app " + app + " has a template but no openapi.yaml beside it. Build it again.");
    }
    return new AppDocuments(
        app,
        Files.readString(template, StandardCharsets.UTF_8),
        Files.readString(openApi, StandardCharsets.UTF_8),
        source);
  }
}
