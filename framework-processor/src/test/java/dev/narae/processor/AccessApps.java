package dev.narae.processor;

import java.nio.file.Path;

/** The apps in {@code good/access}: who may call, behind three kinds of front doors. */
final class AccessApps {
  private static final Path FOLDER = Path.of("src/test/resources/good/access");

  private AccessApps() {}

  /** A compiled app and the module that it includes. */
  record Classes(Path app, Path shared) {
    Path[] all() {
      return new Path[] {app, shared};
    }
  }

  /** Compiles the shared module, then one of the apps. */
  static Classes compile(Path folder, String app) {
    Path shared =
        Javac.into(folder.resolve("shared"))
            .compileAll(FOLDER.resolve("shared"))
            .orThrow()
            .classes();
    Path classes =
        Javac.into(folder.resolve(app))
            .on(shared)
            .compileAll(FOLDER.resolve(app))
            .orThrow()
            .classes();
    return new Classes(classes, shared);
  }
}
