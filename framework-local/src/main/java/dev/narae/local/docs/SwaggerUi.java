package dev.narae.local.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.narae.local.error.LocalException;
import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.Header;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.http.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

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
          "initializer.js", "text/javascript; charset=utf-8",
          "favicon-32x32.png", "image/png",
          "swagger-ui.css", "text/css; charset=utf-8",
          "swagger-ui-bundle.js", "text/javascript; charset=utf-8");

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final String INDEX = "index.html";

  /** Where the page shows how to get a token. */
  private static final String SIGN_IN = "<!-- sign in -->";

  private final Body openApi;
  private final Body index;
  private final String webjar;

  /**
   * Creates the pages.
   *
   * @param openApi the text of the app's {@code openapi.yaml}
   * @param users by name, where a token for them is to be had, relative to the page; none if the
   *     app asks for no tokens
   */
  public SwaggerUi(String openApi, Map<String, String> users) {
    this.openApi = Body.of(openApi);
    this.webjar = "/META-INF/resources/webjars/swagger-ui/" + webjarVersion() + "/";
    this.index = Body.of(new String(read(INDEX), UTF_8).replace(SIGN_IN, signIn(users)));
  }

  /** The addresses a reader goes to; an app may have routes of its own there. */
  public static List<String> entryPaths() {
    return List.of(ROOT, ROOT + "/", ROOT + "/" + DOCUMENT);
  }

  @Override
  public Optional<Answer> page(HttpRequest request) {
    return METHODS.contains(request.method()) ? page(request.rawPath()) : Optional.empty();
  }

  private static String signIn(Map<String, String> users) {
    StringBuilder links = new StringBuilder();
    users.forEach(
        (name, address) ->
            links
                .append(links.isEmpty() ? "" : " · ")
                .append("<a class=\"sign-in\" href=\"")
                .append(address.replace("&", "&amp;"))
                .append("\">")
                .append(name)
                .append("</a>"));
    return links.isEmpty()
        ? ""
        : "<p id=\"sign-in\">Sign in with a local token: " + links + " <span></span></p>";
  }

  private Optional<Answer> page(String path) {
    if (path.equals(ROOT)) {
      // Relative as well, which RFC 9110 section 10.2.2 allows.
      return Optional.of(new Answer(302, List.of(new Header("location", "docs/")), Body.of("")));
    }
    if (!path.startsWith(ROOT + "/")) {
      return Optional.empty();
    }
    String name = path.substring(ROOT.length() + 1);
    return switch (name) {
      case "", INDEX -> Optional.of(Answer.of(200, "text/html; charset=utf-8", index));
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
