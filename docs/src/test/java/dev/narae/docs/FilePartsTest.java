package dev.narae.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePartsTest {
  @TempDir Path root;
  private FileParts parts;

  @BeforeEach
  void write() throws IOException {
    parts = new FileParts(root);
    Files.writeString(
        root.resolve("A.java"),
        """
        package a;

        /** A type. */
        @Deprecated
        final class A {
          /** A method. */
          @Override
          public String toString() {
            return "}";
          }

          record Inner(int a) {}
        }
        """);
    Files.writeString(
        root.resolve("a.yaml"),
        """
        Resources:
          # Where it comes from
          Table:
            Type: T

            Properties:
              A: 1

          Other:
            Type: O
        """);
    Files.writeString(
        root.resolve("pom.xml"),
        """
        <project>
          <artifactId>own</artifactId>
          <dependencies>
            <dependency>
              <groupId>g</groupId>
              <artifactId>a</artifactId>
              <exclusions>
                <exclusion />
              </exclusions>
            </dependency>
          </dependencies>
        </project>
        """);
    Files.writeString(root.resolve("a.txt"), "text\n\n");
  }

  @Test
  void givesAWholeFileWithOneLineBreakAtItsEnd() throws IOException {
    assertEquals("text\n", parts.text("a.txt"));
  }

  @Test
  void givesATypeWithAnnotationsAndWithoutItsJavadoc() throws IOException {
    assertTrue(parts.text("A.java#A").startsWith("@Deprecated\nfinal class A {\n  /** A method."));
    assertEquals("record Inner(int a) {}\n", parts.text("A.java#Inner"));
  }

  @Test
  void givesAMethodAtTheLeftMargin() throws IOException {
    assertEquals(
        """
        @Override
        public String toString() {
          return "}";
        }
        """,
        parts.text("A.java#toString"));
  }

  @Test
  void givesAnEntryOfAYamlFileWithItsComment() throws IOException {
    assertEquals(
        """
        # Where it comes from
        Table:
          Type: T

          Properties:
            A: 1
        """,
        parts.text("a.yaml#Table"));
  }

  @Test
  void givesTheElementThatAnArtifactIdNames() throws IOException {
    assertEquals(
        """
        <dependency>
          <groupId>g</groupId>
          <artifactId>a</artifactId>
          <exclusions>
            <exclusion />
          </exclusions>
        </dependency>
        """,
        parts.text("pom.xml#a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "missing.txt",
        "A.java#missing",
        "a.yaml#missing",
        "pom.xml#missing",
        "a.txt#part"
      })
  void refusesWhatDoesNotExist(String reference) {
    assertThrows(IllegalArgumentException.class, () -> parts.text(reference));
  }
}
