package dev.narae.docs.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import dev.narae.local.LocalOptions;
import dev.narae.local.LocalServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages of other origins that call the sample, in a real browser with its preflights. */
@Timeout(120)
class CrossOriginTest {
  private static final String FETCH =
      """
      async ([url, method, headers, body]) => {
        try {
          const answer = await fetch(url, { method, headers, body: body === "" ? null : body });
          return {
            status: String(answer.status),
            body: await answer.text(),
            type: answer.headers.get("content-type") ?? "",
            requestId: answer.headers.get("x-request-id") ?? "",
            hidden: answer.headers.get("apigw-requestid") ?? "",
          };
        } catch (e) {
          return { status: e.name, body: "", type: "", requestId: "", hidden: "" };
        }
      }
      """;
  private static final String JSON = "application/json";

  private static HttpServer pages;
  private static LocalServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    pages = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    pages.createContext(
        "/",
        exchange -> {
          byte[] html = "<!DOCTYPE html><title>A page</title>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, html.length);
          exchange.getResponseBody().write(html);
          exchange.close();
        });
    pages.start();
    List<Path> classPath =
        Stream.of(System.getProperty("narae.sample.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    server = LocalServer.start(LocalOptions.of(classPath).withParameter("webOrigin", origin()));
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
    pages.stop(0);
  }

  @Test
  void aPageWritesAndReadsWithATokenAfterAPreflight() {
    try (Page page = open(origin())) {
      String token = "Bearer " + server.token("alice", "notes:write");

      Map<?, ?> written =
          fetch(
              page,
              "POST",
              "{\"title\": \"Buy milk\"}",
              "authorization",
              token,
              "content-type",
              JSON);
      Map<?, ?> read =
          fetch(page, "GET", "", "authorization", token, "if-none-match", "\"another\"");

      assertEquals("201", written.get("status"));
      assertTrue(((String) written.get("body")).contains("\"owner\":\"alice\""));
      assertEquals("200", read.get("status"));
      assertTrue(((String) read.get("body")).contains("Buy milk"));
      assertNotEquals("", read.get("requestId"), "an exposed header");
      assertEquals("", read.get("hidden"), "a header that is not exposed");
    }
  }

  @Test
  void aPageReadsTheErrorsOfTheGatewayAndOfTheFunction() {
    try (Page page = open(origin())) {
      String reader = "Bearer " + server.token("alice");
      String writer = "Bearer " + server.token("alice", "notes:write");

      Map<?, ?> unauthorized = fetch(page, "GET", "", "authorization", "Bearer nonsense");
      Map<?, ?> forbidden =
          fetch(page, "POST", "{}", "authorization", reader, "content-type", JSON);
      Map<?, ?> invalid =
          fetch(page, "POST", "{\"title\": \" \"}", "authorization", writer, "content-type", JSON);

      assertEquals("401", unauthorized.get("status"));
      assertEquals("{\"message\":\"Unauthorized\"}", unauthorized.get("body"));
      assertEquals("403", forbidden.get("status"));
      assertEquals("{\"message\":\"Forbidden\"}", forbidden.get("body"));
      assertEquals("422", invalid.get("status"));
      assertEquals("application/problem+json", invalid.get("type"));
      assertTrue(((String) invalid.get("body")).contains("\"pointer\":\"/title\""));
    }
  }

  @Test
  void aPageOfAnotherOriginReadsNothing() {
    // The same server under another name is another origin.
    try (Page page = open(origin().replace("localhost", "127.0.0.1"))) {
      String token = "Bearer " + server.token("mallory", "notes:write");

      Map<?, ?> withToken = fetch(page, "GET", "", "authorization", token);
      Map<?, ?> simple = fetch(page, "GET", "");

      assertEquals("TypeError", withToken.get("status"));
      assertEquals("TypeError", simple.get("status"));
    }
  }

  private static String origin() {
    return "http://localhost:" + pages.getAddress().getPort();
  }

  private static Page open(String origin) {
    Page page = chromium.browser().newPage();
    page.navigate(origin + "/");
    return page;
  }

  /** Calls the list of notes from the page, with headers given as name, value, name, value. */
  private static Map<?, ?> fetch(Page page, String method, String body, String... headers) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      named.put(headers[i], headers[i + 1]);
    }
    return (Map<?, ?>)
        page.evaluate(FETCH, Arrays.asList(server.url() + "/notes", method, named, body));
  }
}
