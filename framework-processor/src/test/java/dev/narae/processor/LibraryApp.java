package dev.narae.processor;

import java.nio.file.Path;

/** The app in {@code good/library}, in two modules: every legal type and place at least once. */
final class LibraryApp {
  static final Path SHARED = Path.of("src/test/resources/good/library/shared");
  static final Path APP = Path.of("src/test/resources/good/library/app");

  private LibraryApp() {}

  /** Compiles the shared module, then the app against its classes. */
  static Javac.Result compile(Path folder) {
    Path shared = Javac.into(folder.resolve("shared")).compileAll(SHARED).orThrow().classes();
    return Javac.into(folder.resolve("app")).on(shared).compileAll(APP).orThrow();
  }
}
