package dev.narae.docs.full;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that is installed, without a window and driven by Playwright. */
final class Chromium implements AutoCloseable {
  /** As root there is no sandbox; the rest keeps the browser from calling home. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(path()).setArgs(ARGUMENTS));
    return new Chromium(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** What {@code NARAE_CHROMIUM} names, else one of the usual names on the path. */
  private static Path path() {
    return Optional.ofNullable(System.getenv("NARAE_CHROMIUM"))
        .map(Path::of)
        .or(Chromium::onThePath)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no Chromium found: install it, or name it with NARAE_CHROMIUM"));
  }

  private static Optional<Path> onThePath() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
