package dev.narae.docs.full;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import dev.narae.local.LocalOptions;
import dev.narae.local.LocalServer;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The page at {@code /docs} of the sample, in a real browser. */
@Timeout(120)
class SwaggerUiTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static LocalServer server;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() {
    List<Path> classPath =
        Stream.of(System.getProperty("narae.sample.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    server = LocalServer.start(LocalOptions.of(classPath));
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void open() {
    page = chromium.browser().newPage(new NewPageOptions().setViewportSize(1280, 900));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(server.url() + "/") && !isInline(request.url())) {
            complaints.add("left the origin: " + request.url());
          }
        });
    page.navigate(server.url() + "/docs/");
    page.locator(".opblock").first().waitFor();
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void showsEveryOperationAndNothingThatIsWrong() {
    assertThat(page.locator(".opblock-summary-description"))
        .hasText(
            new String[] {
              "Answers anybody if the service runs.",
              "Lists the caller's notes, newest first.",
              "Writes a note.",
              "Reads a note.",
              "Removes a note; it is no error if there is none."
            });
    assertThat(page.locator(".errors-wrapper")).hasCount(0);
    assertEquals(List.of(), complaints);
    page.screenshot(screenshot("operations.png"));
  }

  @Test
  void executesARequestOfSomebodyWhoSignedInWithALocalToken() throws Exception {
    page.locator(".sign-in").first().click();
    assertThat(page.locator("#sign-in span")).hasText("— signed in as alice");
    Locator create = page.locator(".opblock-post");
    create.locator(".opblock-summary-description").click();
    create.getByText("Try it out").click();
    create.locator(".body-param__text").fill("{\"title\": \"Buy milk\", \"tags\": [\"home\"]}");
    create.getByText("Execute").click();

    Locator answer = create.locator(".live-responses-table .response").first();
    assertThat(answer.locator(".response-col_status")).hasText("201");
    assertThat(answer.locator(".highlight-code")).containsText("\"title\": \"Buy milk\"");
    page.screenshot(screenshot("executed.png"));
    String notes = get("/notes");
    assertTrue(notes.contains("\"title\":\"Buy milk\""), notes);
    assertEquals(List.of(), complaints);
  }

  @Test
  void authorizesWithATokenThatWasPastedIn() {
    page.locator(".btn.authorize").first().click();
    page.locator(".auth-container input").first().fill(server.token("bob"));
    page.locator(".auth-btn-wrapper .authorize").first().click();
    page.locator(".btn-done").first().click();
    Locator list = page.locator(".opblock-get").nth(1);
    list.locator(".opblock-summary-description").click();
    list.getByText("Try it out").click();
    list.getByText("Execute").click();

    Locator answer = list.locator(".live-responses-table .response").first();
    assertThat(answer.locator(".response-col_status")).hasText("200");
    page.screenshot(screenshot("authorized.png"));
  }

  private static String get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Authorization", "Bearer " + server.token("alice"))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  private static boolean isInline(String url) {
    return url.startsWith("data:") || url.startsWith("blob:");
  }

  private static ScreenshotOptions screenshot(String name) {
    return new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)).setFullPage(true);
  }
}
