package dev.narae.docs;

import dev.narae.processor.diag.Message;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The list of all diagnostics, made from the processor's own. */
final class DiagnosticsPage {
  private static final String HEAD =
      """
      # Diagnostics

      <!-- Made from dev.narae.processor.diag.Message: ./mvnw verify -Ddocs.update=true -->

      What the processor says at compile time, where the mistake is. One mistake gives one error. An
      ellipsis stands for a name or a value of your own code. An id keeps its meaning for ever, so
      it can be searched for.
      """;

  /** By the first digit of the id, as the processor's list is divided. */
  private static final Map<Character, String> GROUPS =
      new TreeMap<>(
          Map.of(
              '0', "The service as a whole",
              '1', "Routes",
              '2', "Types of values",
              '3', "Entities"));

  private DiagnosticsPage() {}

  /** The page for these messages, in the order of their ids. */
  static String of(List<Message> messages) {
    Map<Character, List<Message>> groups =
        messages.stream().collect(Collectors.groupingBy(DiagnosticsPage::group));
    if (!GROUPS.keySet().containsAll(groups.keySet())) {
      throw new IllegalStateException("a group has no heading: " + groups.keySet());
    }
    StringBuilder page = new StringBuilder(HEAD);
    GROUPS.forEach(
        (digit, title) -> {
          page.append("\n## ").append(title).append('\n');
          groups.getOrDefault(digit, List.of()).stream()
              .sorted((a, b) -> a.id().compareTo(b.id()))
              .forEach(message -> page.append(section(message)));
        });
    return page.toString();
  }

  private static char group(Message message) {
    return message.id().charAt("NAR-".length());
  }

  private static String section(Message message) {
    return "\n### %s\n\n%s: %s.\n"
        .formatted(message.id(), kind(message), readable(message.wording()));
  }

  private static String kind(Message message) {
    return switch (message.severity()) {
      case ERROR -> "Error";
      case WARNING -> "Warning";
      case NOTE -> "Note";
    };
  }

  /** Blanks as ellipses, and nothing that Markdown would take for its own. */
  private static String readable(String wording) {
    return wording
        .replaceAll("(%s)+", "…")
        .replace("%%", "%")
        .replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1");
  }
}
