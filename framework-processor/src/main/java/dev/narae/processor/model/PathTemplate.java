package dev.narae.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/** A route's path: segments that are literal text or a variable. The root has none. */
public record PathTemplate(List<Segment> segments) {

  /**
   * A piece between slashes.
   *
   * @param text the literal, or the variable's name
   */
  public record Segment(String text, boolean variable) {
    @Override
    public String toString() {
      return variable ? "{" + text + "}" : text;
    }
  }

  public PathTemplate {
    segments = List.copyOf(segments);
  }

  /** Names of the variables, in order. */
  public List<String> variables() {
    return segments.stream().filter(Segment::variable).map(Segment::text).toList();
  }

  /** The path with every variable replaced by {@code {}}: equal for paths that match the same. */
  public String shape() {
    return "/" + segments.stream().map(s -> s.variable() ? "{}" : s.text()).collect(joining());
  }

  /** {@code /notes/{id}}. */
  @Override
  public String toString() {
    return "/" + segments.stream().map(Segment::toString).collect(joining());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("/");
  }
}
