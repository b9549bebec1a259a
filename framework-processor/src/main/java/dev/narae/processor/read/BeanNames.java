package dev.narae.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names of properties from those of methods, as Jackson's databind makes them: upper case at the
 * beginning becomes lower case as a whole, so that {@code getURL} is {@code url}.
 */
final class BeanNames {
  private static final List<String> SETTERS = List.of("set", "with");

  private BeanNames() {}

  /** {@code title} of {@code getTitle} and the prefix {@code get}; empty for any other method. */
  static Optional<String> after(String prefix, String method) {
    if (!method.startsWith(prefix) || method.length() == prefix.length()) {
      return Optional.empty();
    }
    String suffix = method.substring(prefix.length());
    return Character.isLowerCase(suffix.charAt(0)) ? Optional.empty() : Optional.of(lower(suffix));
  }

  /** The properties that a builder's method of this name may set, the likeliest one first. */
  static List<String> ofBuilder(String method) {
    List<String> names = new ArrayList<>();
    names.add(method);
    SETTERS.forEach(prefix -> after(prefix, method).ifPresent(names::add));
    return names;
  }

  /** The property that methods named after a field belong to. */
  static String ofField(String field) {
    return lower(Character.toUpperCase(field.charAt(0)) + field.substring(1));
  }

  private static String lower(String suffix) {
    int end = 0;
    while (end < suffix.length() && Character.isUpperCase(suffix.charAt(end))) {
      end++;
    }
    StringBuilder name = new StringBuilder(suffix);
    for (int i = 0; i < end; i++) {
      name.setCharAt(i, Character.toLowerCase(suffix.charAt(i)));
    }
    return name.toString();
  }
}
