package dev.narae.local.docs;

import dev.narae.local.error.LocalException;
import dev.narae.local.gateway.Answer;
import dev.narae.local.gateway.Body;
import dev.narae.local.gateway.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Swagger UI at {@code /docs/}, from its webjar and with relative addresses only, so that it works
 * without a network and behind any prefix.
 */
public final class SwaggerUi implements Pages {
  /** Where the documentation is; a slash follows. */
  public static final String ROOT = "/docs";

  private static final String WEBJAR_PROPERTIES =
      "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private static final String DOCUMENT = "openapi.yaml";

  /** Our own pages, then what they need of the webjar. */
  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "initializer.js", "text/javascript; charset=utf-8",
          "favicon-32x32.png", "image/png",
          "swagger-ui.css", "text/css; charset=utf-8",
          "swagger-ui-bundle.js", "text/javascript; charset=utf-8");

  private final Body openApi;
  private final String webjar;

  /**
   * Creates the pages.
   *
   * @param openApi the text of the app's {@code openapi.yaml}
   */
  public SwaggerUi(String openApi) {
    this.openApi = Body.of(openApi);
    this.webjar = "/META-INF/resources/webjars/swagger-ui/" + webjarVersion() + "/";
  }

  /** The addresses a reader goes to; an app may have routes of its own there. */
  public static List<String> entryPaths() {
    return List.of(ROOT, ROOT + "/", ROOT + "/" + DOCUMENT);
  }

  @Override
  public Optional<Answer> page(String path) {
    if (path.equals(ROOT)) {
      // Relative as well, which RFC 9110 section 10.2.2 allows.
      return Optional.of(
          new Answer(302, List.of(new Answer.Header("location", "docs/")), Body.of("")));
    }
    if (!path.startsWith(ROOT + "/")) {
      return Optional.empty();
    }
    String name = path.substring(ROOT.length() + 1);
    return switch (name) {
      case "" -> resource("index.html");
      case DOCUMENT -> Optional.of(Answer.of(200, "application/yaml; charset=utf-8", openApi));
      default -> resource(name);
    };
  }

  private Optional<Answer> resource(String name) {
    String type = CONTENT_TYPES.get(name);
    if (type == null) {
      return Optional.empty();
    }
    return Optional.of(Answer.of(200, type, Body.of(read(name))));
  }

  private byte[] read(String name) {
    try (InputStream own = SwaggerUi.class.getResourceAsStream(name);
        InputStream theirs = SwaggerUi.class.getResourceAsStream(webjar + name)) {
      InputStream in = own != null ? own : theirs;
      if (in == null) {
        throw new IOException("no resource " + webjar + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Swagger UI is incomplete", e);
    }
  }

  // The version is part of the names of the webjar's resources.
  private static String webjarVersion() {
    try (InputStream in = SwaggerUi.class.getResourceAsStream(WEBJAR_PROPERTIES)) {
      if (in == null) {
        throw new LocalException(
            "Swagger UI is missing: put org.webjars:swagger-ui beside narae-local on the class"
                + " path.");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException("Swagger UI's version can't be read", e);
    }
  }
}
