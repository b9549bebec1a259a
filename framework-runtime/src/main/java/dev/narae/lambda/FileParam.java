package dev.narae.lambda;

import dev.narae.http.FilePart;
import dev.narae.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a form has by one name. */
public final class FileParam {
  private final Violations violations;
  private final String name;
  private final List<FilePart> parts;

  FileParam(Violations violations, String name, List<FilePart> parts) {
    this.violations = violations;
    this.name = name;
    this.parts = parts;
  }

  /** Reports {@code required} if there is none. */
  public FileParam required() {
    if (parts.isEmpty()) {
      violations.add(name, "required", "is required");
    }
    return this;
  }

  /** The first of them, or null. */
  public @Nullable FilePart asFile() {
    return parts.isEmpty() ? null : parts.get(0);
  }

  /** All of them in their order, unmodifiable; null if there is none. */
  public @Nullable List<FilePart> asList() {
    return parts.isEmpty() ? null : List.copyOf(parts);
  }
}
