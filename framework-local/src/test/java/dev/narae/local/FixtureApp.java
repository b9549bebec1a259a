package dev.narae.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Builds the app under {@code src/test/resources/fixture}, as the processor and javac would. */
public final class FixtureApp {
  private FixtureApp() {}

  /** Compiles the app's classes into a folder and puts its documents beside them. */
  public static Path build(Path folder) throws IOException, URISyntaxException {
    compile(folder);
    document(folder, "demo", "template.yaml", resource("template.yaml"));
    document(folder, "demo", "openapi.yaml", resource("openapi.yaml"));
    return folder;
  }

  /** Writes one of an app's documents. */
  static void document(Path folder, String app, String name, String text) throws IOException {
    Path file = folder.resolve("META-INF/narae").resolve(app).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static String resource(String name) throws IOException {
    try (InputStream in = FixtureApp.class.getResourceAsStream("/fixture/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void compile(Path folder) throws IOException, URISyntaxException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String lambda =
        Path.of(
                RequestStreamHandler.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI())
            .toString();
    Path sources = Path.of(FixtureApp.class.getResource("/fixture").toURI());
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-d", folder.toString(), "-cp", lambda, "--release", "17", "-proc:none"),
                  null,
                  files.getJavaFileObjects(
                      sources.resolve("dev/narae/config/Environment.java"),
                      sources.resolve("demo/DemoHandler.java"),
                      sources.resolve("demo/NoHandler.java")))
              .call();
      if (!compiled) {
        throw new IllegalStateException(messages.toString());
      }
    }
  }
}
