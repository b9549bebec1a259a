package dev.narae.processor.model;

import java.util.List;
import java.util.Locale;

/**
 * A constraint on a value: one of Jakarta Validation's, or one of the user's own. Null keeps all of
 * them but {@link Kind#NULL}: whether a value must be there is told by {@link Presence}.
 *
 * @param message the user's own words for who breaks it, or a key in braces; empty for the usual
 *     ones
 */
public record Constraint(Rule rule, String message) {

  /** A constraint with the usual words. */
  public static Constraint of(Rule rule) {
    return new Constraint(rule, "");
  }

  /** A constraint without bounds and with the usual words. */
  public static Constraint of(Kind kind) {
    return of(new Plain(kind));
  }

  /** Whether it is this constraint without bounds. */
  public boolean is(Kind kind) {
    return rule instanceof Plain plain && plain.kind() == kind;
  }

  /** What a constraint asks for. */
  public sealed interface Rule {

    /** The simple name of the annotation. */
    default String annotation() {
      return getClass().getSimpleName();
    }

    /** What clients know a violation by, and what the runtime's check is called. */
    default String code() {
      return lowerCamel(annotation());
    }

    /** A name that begins with a small letter. */
    static String lowerCamel(String name) {
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
  }

  /** The constraints without bounds. */
  public enum Kind {
    ASSERT_FALSE("AssertFalse"),
    ASSERT_TRUE("AssertTrue"),
    EMAIL("Email"),
    FUTURE("Future"),
    FUTURE_OR_PRESENT("FutureOrPresent"),
    NEGATIVE("Negative"),
    NEGATIVE_OR_ZERO("NegativeOrZero"),
    NOT_BLANK("NotBlank"),
    NOT_EMPTY("NotEmpty"),
    NULL("Null"),
    PAST("Past"),
    PAST_OR_PRESENT("PastOrPresent"),
    POSITIVE("Positive"),
    POSITIVE_OR_ZERO("PositiveOrZero");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** The simple name of the annotation. */
    public String annotation() {
      return annotation;
    }
  }

  /** A constraint whose kind says everything. */
  public record Plain(Kind kind) implements Rule {
    @Override
    public String annotation() {
      return kind.annotation();
    }

    /** {@code null} is no name of a method, so the check of that constraint has another. */
    @Override
    public String code() {
      return kind == Kind.NULL ? "isNull" : Rule.super.code();
    }
  }

  /** Bounds of a length or a number of elements, both inclusive. */
  public record Size(int min, int max) implements Rule {}

  /** The least value of a number. */
  public record Min(long value) implements Rule {}

  /** The greatest value of a number. */
  public record Max(long value) implements Rule {}

  /**
   * The least value of a number, or of text that is one.
   *
   * @param value a number of any size and precision
   */
  public record DecimalMin(String value, boolean inclusive) implements Rule {}

  /**
   * The greatest value of a number, or of text that is one.
   *
   * @param value a number of any size and precision
   */
  public record DecimalMax(String value, boolean inclusive) implements Rule {}

  /** The most digits before and after the decimal point. */
  public record Digits(int integer, int fraction) implements Rule {}

  /**
   * A regular expression that the whole text must match.
   *
   * @param flags as {@link java.util.regex.Pattern#compile(String, int)} takes them
   * @param email whether the text must be an address too
   */
  public record Pattern(String regexp, int flags, boolean email) implements Rule {
    @Override
    public String annotation() {
      return email ? "Email" : "Pattern";
    }
  }

  /**
   * A constraint that a class of the user's own checks.
   *
   * @param annotation simple name of the annotation
   * @param code what clients know a violation by
   * @param check the class
   * @param arguments of its constructor, as Java source with qualified names
   * @param whole whether a value object is checked itself, rather than what is inside of it
   * @param doc what it asks for, in the words of the annotation's Javadoc; may be empty
   */
  public record Custom(
      String annotation,
      String code,
      TypeName check,
      List<String> arguments,
      boolean whole,
      String doc)
      implements Rule {
    public Custom {
      arguments = List.copyOf(arguments);
    }
  }
}
