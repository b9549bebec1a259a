package dev.narae.processor;

import java.nio.file.Path;
import java.util.Map;

/** The app in {@code good/types}: what parameters and results can be made of. */
final class TypesApp {
  private TypesApp() {}

  /** Compiles the app; it has no table. */
  static Function start(Path folder) {
    return start(
        folder,
        Map.of(
            "AWS_REGION", "us-east-1",
            "NARAE_TABLE_APPOINTMENTS", "appointments",
            "AWS_ACCESS_KEY_ID", "local",
            "AWS_SECRET_ACCESS_KEY", "local"));
  }

  static Function start(Path folder, Map<String, String> environment) {
    return Function.load("types.TypesAppHandler", environment, compile(folder).classes());
  }

  static Javac.Result compile(Path folder) {
    return Javac.into(folder).compileAll(Path.of("src/test/resources/good/types")).orThrow();
  }
}
