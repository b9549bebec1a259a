package dev.narae.processor.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The strategies of Jackson's {@code PropertyNamingStrategies}, with exactly its results: {@code
 * homeURLPath} is {@code home_urlpath} in snake case and {@code home-url-path} in kebab case.
 */
public enum PropertyNaming {
  LOWER_CAMEL_CASE,
  UPPER_CAMEL_CASE,
  SNAKE_CASE,
  UPPER_SNAKE_CASE,
  LOWER_CASE,
  KEBAB_CASE,
  LOWER_DOT_CASE;

  /**
   * The strategy of a class of Jackson 2 or 3.
   *
   * @param simpleName such as {@code SnakeCaseStrategy}
   */
  public static Optional<PropertyNaming> ofStrategy(String simpleName) {
    return Optional.ofNullable(
        switch (simpleName) {
          case "LowerCamelCaseStrategy" -> LOWER_CAMEL_CASE;
          case "UpperCamelCaseStrategy" -> UPPER_CAMEL_CASE;
          case "SnakeCaseStrategy" -> SNAKE_CASE;
          case "UpperSnakeCaseStrategy" -> UPPER_SNAKE_CASE;
          case "LowerCaseStrategy" -> LOWER_CASE;
          case "KebabCaseStrategy" -> KEBAB_CASE;
          case "LowerDotCaseStrategy" -> LOWER_DOT_CASE;
          default -> null;
        });
  }

  /** The name of a component's property; the component's is never empty. */
  public String apply(String name) {
    return switch (this) {
      case LOWER_CAMEL_CASE -> name;
      case UPPER_CAMEL_CASE -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
      case SNAKE_CASE -> snake(name);
      case UPPER_SNAKE_CASE -> snake(name).toUpperCase(Locale.ROOT);
      case LOWER_CASE -> name.toLowerCase(Locale.ROOT);
      case KEBAB_CASE -> separated(name, '-');
      case LOWER_DOT_CASE -> separated(name, '.');
    };
  }

  /** An underscore where capitals begin; one at the very beginning goes. */
  private static String snake(String name) {
    StringBuilder snake = new StringBuilder();
    boolean afterCapital = false;
    for (int i = name.charAt(0) == '_' ? 1 : 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = Character.isUpperCase(c);
      boolean begins = capital && !afterCapital && !snake.isEmpty();
      if (begins && snake.charAt(snake.length() - 1) != '_') {
        snake.append('_');
      }
      snake.append(capital ? Character.toLowerCase(c) : c);
      afterCapital = capital;
    }
    return snake.isEmpty() ? name : snake.toString();
  }

  /** A separator where capitals begin, and before the last of several, which begins a word. */
  private static String separated(String name, char separator) {
    StringBuilder separated = new StringBuilder();
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = Character.toLowerCase(c);
      if (lower == c) {
        if (capitals > 1) {
          separated.insert(separated.length() - 1, separator);
        }
        capitals = 0;
      } else {
        if (capitals == 0 && i > 0) {
          separated.append(separator);
        }
        capitals++;
      }
      separated.append(lower);
    }
    return separated.toString();
  }
}
