package classes.app;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A constructor for what never changes, and fluent setters for the rest. */
final class Account {
  private final String id;
  private @Nullable String label;

  Account(@Size(min = 2) String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  public @Nullable String label() {
    return label;
  }

  public Account label(@Nullable String label) {
    this.label = label;
    return this;
  }
}
