package classes.app;

import org.jspecify.annotations.Nullable;

/** A superclass with properties of a type that its subclasses choose. */
public class Audited<T> {
  private T author;
  private @Nullable String reason = "none given";

  public T getAuthor() {
    return author;
  }

  public void setAuthor(T author) {
    this.author = author;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
