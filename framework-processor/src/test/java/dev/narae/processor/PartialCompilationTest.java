package dev.narae.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an IDE does: it compiles changed files only, against the classes of the last build. */
class PartialCompilationTest {
  private static final List<String> AGGREGATES =
      List.of(
          "classes/META-INF/narae/library/openapi.yaml",
          "classes/META-INF/narae/library/template.yaml",
          "classes/library/app/LibraryRouter.class",
          "classes/library/app/LibraryComponent.class",
          "classes/library/app/LibraryHandler.class",
          "classes/dev/narae/index/library_app_Library.class");

  @TempDir Path temp;
  private Path sources;
  private Path shared;
  private Map<String, String> before;

  @BeforeEach
  void buildOnce() throws IOException {
    shared = Javac.into(temp.resolve("shared")).compileAll(LibraryApp.SHARED).orThrow().classes();
    sources = Files.createDirectories(temp.resolve("sources"));
    try (Stream<Path> files = Files.list(LibraryApp.APP)) {
      for (Path file : files.toList()) {
        Files.copy(file, sources.resolve(file.getFileName().toString()));
      }
    }
    before = compiler().compileAll(sources).orThrow().files();
  }

  private Javac compiler() {
    return Javac.into(temp.resolve("app")).on(shared);
  }

  private void replace(String file, String old, String replacement) throws IOException {
    Path path = sources.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(old), old);
    Files.writeString(path, text.replace(old, replacement));
  }

  private static Map<String, String> aggregates(Map<String, String> files) {
    Map<String, String> aggregates = new TreeMap<>(files);
    aggregates.keySet().retainAll(AGGREGATES);
    assertEquals(AGGREGATES.size(), aggregates.size());
    return aggregates;
  }

  @Test
  void aChangedRouteClassAloneKeepsEveryRoute() throws IOException {
    replace("Loans.java", "@Default(\"2\")", "@Default(\"5\")");

    Javac.Result result = compiler().compile(List.of(sources.resolve("Loans.java"))).orThrow();

    Map<String, String> after = result.files();
    assertEquals(aggregates(before), aggregates(after));
    assertNotEquals(
        before.get("generated/library/app/LoansAdapter.java"),
        after.get("generated/library/app/LoansAdapter.java"),
        "the changed class's own adapter is renewed");
    assertEquals(1, result.notes().stream().filter(n -> n.startsWith("NAR-009: ")).count());
  }

  @Test
  void aChangedAppAloneKeepsEveryRoute() throws IOException {
    replace("Library.java", "includes =", "memory = 512, includes =");

    Javac.Result result = compiler().compile(List.of(sources.resolve("Library.java"))).orThrow();

    assertEquals(aggregates(before), aggregates(result.files()));
    assertEquals(1, result.notes().stream().filter(n -> n.startsWith("NAR-009: ")).count());
  }

  @Test
  void aChangedEntityAloneKeepsEveryRoute() throws IOException {
    replace("Loan.java", "String reader", "String reader, @Default(\"0\") int renewals");
    replace(
        "Loan.java", "import dev.narae.annotation.DynamoEntity;", "import dev.narae.annotation.*;");
    replace("Loans.java", "reader));", "reader, 0));");

    List<Path> changed = List.of(sources.resolve("Loan.java"), sources.resolve("Loans.java"));
    Javac.Result result = compiler().compile(changed).orThrow();

    assertEquals(aggregates(before), aggregates(result.files()));
    assertTrue(result.files().get("generated/library/app/LoanItem.java").contains("renewals"));
  }

  @Test
  void aNewRouteClassAloneKeepsEveryRoute() throws IOException {
    Path added = sources.resolve("Extra.java");
    Files.writeString(
        added,
        """
        package library.app;

        @dev.narae.annotation.Public
        class Extra {
          @jakarta.inject.Inject
          Extra() {}

          @dev.narae.annotation.Route("GET /extra")
          Book.Genre extra() {
            return Book.Genre.FICTION;
          }
        }
        """);

    Javac.Result partial = compiler().compile(List.of(added)).orThrow();
    assertEquals(aggregates(before), aggregates(partial.files()));

    Javac.Result full = compiler().compileAll(sources).orThrow();
    assertTrue(full.notes().stream().noneMatch(n -> n.startsWith("NAR-009: ")));
    assertTrue(
        full.files().get("classes/META-INF/narae/library/template.yaml").contains("GET /extra"));
  }

  @Test
  void aFileThatDoesNotParseBesideGoodOnesKeepsEveryRoute() throws IOException {
    replace("Loans.java", "final class Loans {", "final class Loans");

    Javac.Result result = compiler().compileAll(sources);

    assertFalse(result.succeeded());
    assertEquals(aggregates(before), aggregates(result.files()));
  }

  @Test
  void anUnknownTypeInASignatureIsJavacsErrorAloneAndKeepsEveryRoute() throws IOException {
    replace("Loans.java", "NewLoan validate(NewLoan loan)", "Missing validate(NewLoan loan)");

    Javac.Result result = compiler().compileAll(sources);

    assertEquals(1, result.errors().size(), result::messages);
    assertTrue(result.errors().get(0).contains("cannot find symbol"));
    assertEquals(aggregates(before), aggregates(result.files()));
  }

  @Test
  void aMistakeInOneFileKeepsEveryRoute() throws IOException {
    replace("Loans.java", "@Route(\"GET /failure\")", "@Route(\"GET failure\")");

    Javac.Result result = compiler().compileAll(sources);

    assertEquals(1, result.errors().size(), result::messages);
    assertTrue(result.errors().get(0).startsWith("NAR-101: "));
    assertEquals(aggregates(before), aggregates(result.files()));
  }

  @Test
  void aRemovedRouteClassIsGoneAfterACleanBuild() throws IOException {
    Files.delete(sources.resolve("Loans.java"));
    Javac.Result clean = Javac.into(temp.resolve("clean")).on(shared).compileAll(sources).orThrow();

    String template = clean.files().get("classes/META-INF/narae/library/template.yaml");
    assertFalse(template.contains("POST /loans"));
    assertTrue(template.contains("PUT /books/{isbn}"));
  }

  @Test
  void aTestCompilationWithTheAppOnItsClassPathNeedsNoAppOfItsOwn() throws IOException {
    Path test = Files.createDirectories(temp.resolve("test")).resolve("Fixture.java");
    Files.writeString(
        test,
        """
        package library.app;

        @dev.narae.annotation.Shape
        record Fixture(Book.Genre genre) {}
        """);

    Javac.Result result =
        Javac.into(temp.resolve("test-output"))
            .on(shared)
            .on(temp.resolve("app/classes"))
            .compile(List.of(test))
            .orThrow();

    assertTrue(result.files().containsKey("classes/library/app/FixtureJson.class"));
    assertFalse(result.files().containsKey("classes/library/app/LibraryRouter.class"));
  }
}
