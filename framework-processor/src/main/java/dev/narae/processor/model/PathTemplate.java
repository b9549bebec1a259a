package dev.narae.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A route's path: segments that are literal text or a variable, and maybe one at the end that takes
 * the rest. The root has none.
 */
public record PathTemplate(List<Segment> segments) {

  /** What a piece of a path takes. */
  public enum Kind {
    /** Exactly this text. */
    LITERAL,
    /** Any text of one segment. */
    VARIABLE,
    /** All that is left, one segment or more with the slashes between them. */
    REST
  }

  /**
   * A piece between slashes.
   *
   * @param text the literal, or the variable's name
   * @param kind only the last one is {@link Kind#REST}
   */
  public record Segment(String text, Kind kind) {

    /** A segment as it is written. */
    public static Segment literal(String text) {
      return new Segment(text, Kind.LITERAL);
    }

    /** Whether it has a name and takes more than one text. */
    public boolean variable() {
      return kind != Kind.LITERAL;
    }

    /** Whether it takes all that is left. */
    public boolean rest() {
      return kind == Kind.REST;
    }

    @Override
    public String toString() {
      return withName(text);
    }

    private String withName(String name) {
      return switch (kind) {
        case LITERAL -> text;
        case VARIABLE -> "{" + name + "}";
        case REST -> "{" + name + "+}";
      };
    }
  }

  public PathTemplate {
    segments = List.copyOf(segments);
  }

  /** Names of the variables, in order. */
  public List<String> variables() {
    return segments.stream().filter(Segment::variable).map(Segment::text).toList();
  }

  /**
   * The path with every variable replaced by {@code {}} or {@code {+}}: equal for paths that match
   * the same.
   */
  public String shape() {
    return "/" + segments.stream().map(s -> s.withName("")).collect(joining());
  }

  /** {@code /notes/{id}}, {@code /files/{path+}}. */
  @Override
  public String toString() {
    return "/" + segments.stream().map(Segment::toString).collect(joining());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("/");
  }
}
