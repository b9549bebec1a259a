package dev.narae.processor;

import java.nio.file.Path;
import java.util.Map;

/** The app in {@code good/types}: what parameters and results can be made of. */
final class TypesApp {
  private TypesApp() {}

  static Function start(Path folder) {
    Path classes =
        Javac.into(folder).compileAll(Path.of("src/test/resources/good/types")).orThrow().classes();
    return Function.load("types.TypesAppHandler", Map.of(), classes);
  }
}
