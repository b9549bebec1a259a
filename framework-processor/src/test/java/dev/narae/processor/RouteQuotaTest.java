package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteQuotaTest {
  @TempDir Path temp;

  @Test
  void moreRoutesThanAnHttpApiTakesAreANote() throws IOException {
    assertEquals(1, notes(301, "HTTP").size());
  }

  @Test
  void upToTheQuotaAndBehindOthersThereIsNone() throws IOException {
    assertEquals(List.of(), notes(300, "HTTP"));
    assertEquals(List.of(), notes(301, "URL"));
  }

  private List<String> notes(int routes, String api) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(api + routes));
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(sources.resolve("App.java"), app(api));
    Files.writeString(sources.resolve("Routes.java"), routes(routes));
    return Javac.into(folder).compileAll(sources).orThrow().notes().stream()
        .filter(note -> note.startsWith("NAR-181: "))
        .toList();
  }

  private static String app(String api) {
    return """
        package many;

        import dev.narae.annotation.*;

        @LambdaApp(name = "many", api = Api.%s)
        interface App {}
        """
        .formatted(api);
  }

  private static String routes(int count) {
    String methods =
        IntStream.range(0, count)
            .mapToObj(i -> "@Route(\"GET /r%d\") void r%d() {}".formatted(i, i))
            .collect(Collectors.joining("\n"));
    return """
        package many;

        import dev.narae.annotation.*;
        import jakarta.inject.Inject;

        @Public
        class Routes {
          @Inject Routes() {}

          %s
        }
        """
        .formatted(methods);
  }
}
