package dev.narae.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A declared string that may hold parameters of the stack: {@code ${name:default}}. */
public record DeclaredText(List<Part> parts) {

  /** A piece of the text. */
  public sealed interface Part {}

  /** Text as it is. */
  public record Literal(String text) implements Part {}

  /**
   * A parameter.
   *
   * @param name begins with a letter; letters and digits only
   */
  public record Parameter(String name, Optional<String> defaultValue) implements Part {
    /** The parameter's name in the template, where names begin with a capital. */
    public String templateName() {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public String toString() {
      return "${" + name + defaultValue.map(d -> ":" + d).orElse("") + "}";
    }
  }

  public DeclaredText {
    parts = List.copyOf(parts);
  }

  /** A text without parameters. */
  public static DeclaredText literal(String text) {
    return new DeclaredText(List.of(new Literal(text)));
  }

  /** The parameters in it. */
  public List<Parameter> parameters() {
    return parts.stream().filter(Parameter.class::isInstance).map(Parameter.class::cast).toList();
  }

  /** The text that it is unless a parameter is set; empty if one of them has no default. */
  public Optional<String> withDefaults() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        text.append(literal.text());
      } else if (part instanceof Parameter parameter) {
        if (parameter.defaultValue().isEmpty()) {
          return Optional.empty();
        }
        text.append(parameter.defaultValue().get());
      }
    }
    return Optional.of(text.toString());
  }

  /** As it was declared. */
  @Override
  public String toString() {
    return parts.stream()
        .map(p -> p instanceof Literal literal ? literal.text() : p.toString())
        .collect(Collectors.joining());
  }
}
