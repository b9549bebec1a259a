package dev.narae.processor.diag;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of one compilation, each once, in the order they were made. */
public final class Report {
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

  /** Adds a finding; {@code blanks} fill the message's wording. */
  public void add(Message message, Origin origin, Object... blanks) {
    diagnostics.add(new Diagnostic(message, origin, message.text(blanks)));
  }

  /** Everything found so far. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Whether there is a finding that fails the compilation. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.message().isError());
  }
}
