package dev.narae.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.narae.processor.diag.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DiagnosticsPageTest {
  private static final Path PAGE = Repository.file("docs/diagnostics.md");
  private static final String MADE = DiagnosticsPage.of(List.of(Message.values()));

  @BeforeAll
  static void update() throws IOException {
    if (Repository.isUpdate()) {
      Files.writeString(PAGE, MADE);
    }
  }

  @Test
  void listsWhatTheProcessorCanSay() throws IOException {
    assertEquals(MADE, Files.readString(PAGE), "-Ddocs.update=true renews it");
  }

  @Test
  void hasAHeadingForEveryId() throws IOException {
    Set<String> anchors = Document.read(PAGE).anchors();

    for (Message message : Message.values()) {
      assertTrue(anchors.contains(message.id().toLowerCase(Locale.ROOT)), message.id());
    }
  }

  @Test
  void showsBlanksAsEllipsesAndMarkdownsOwnCharactersAsTheyAre() {
    String page = DiagnosticsPage.of(List.of(Message.DAGGER_ABSENT, Message.CONSTRAINT_TYPE));

    assertTrue(page.contains("@… can't check …: it is for …."), page);
    assertTrue(page.contains("if \\<annotationProcessors\\> is set"), page);
  }
}
