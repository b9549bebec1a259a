package dev.narae.processor.model;

/**
 * Whether a parameter or component must be given.
 *
 * @param kind how it is declared
 * @param defaultText what {@code @Default} says; empty for the other kinds
 */
public record Presence(Kind kind, String defaultText) {
  public static final Presence REQUIRED = new Presence(Kind.REQUIRED, "");
  public static final Presence NULLABLE = new Presence(Kind.NULLABLE, "");
  public static final Presence OPTIONAL = new Presence(Kind.OPTIONAL, "");

  public static final Presence PATCH = new Presence(Kind.PATCH, "");

  /** The ways a component can be declared. */
  public enum Kind {
    /** Missing or null is an error. */
    REQUIRED,
    /** {@code @Nullable}: missing or null is null. */
    NULLABLE,
    /** {@code Optional<T>}: missing or null is empty. */
    OPTIONAL,
    /** {@code @Default}: missing or null is the default. */
    DEFAULT,
    /** {@code Patch<T>}: missing and null are two things. */
    PATCH
  }

  public static Presence withDefault(String text) {
    return new Presence(Kind.DEFAULT, text);
  }

  public boolean isRequired() {
    return kind == Kind.REQUIRED;
  }

  public boolean isPatch() {
    return kind == Kind.PATCH;
  }

  public boolean isDefault() {
    return kind == Kind.DEFAULT;
  }

  public boolean isOptional() {
    return kind == Kind.OPTIONAL;
  }
}
