package dev.narae.local.template;

import dev.narae.local.error.LocalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Steps into a parsed template, each with an error that names the place. */
final class Tree {
  private Tree() {}

  /** A mapping, empty when there is none. */
  static Map<String, Object> map(@Nullable Object value, String where) {
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong(where, "a mapping", value);
    }
    Map<String, Object> members = new LinkedHashMap<>();
    map.forEach((name, member) -> members.put(String.valueOf(name), member));
    return members;
  }

  /** Text; numbers and booleans become text as they do in CloudFormation. */
  static String text(@Nullable Object value, String where) {
    if (value == null || value instanceof Map || value instanceof List) {
      throw wrong(where, "text", value);
    }
    return value.toString();
  }

  /** A whole number. */
  static int integer(Object value, String where) {
    try {
      return Integer.parseInt(text(value, where));
    } catch (NumberFormatException e) {
      throw wrong(where, "a whole number", value);
    }
  }

  /** A sequence, empty when there is none. */
  static List<Object> list(@Nullable Object value, String where) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw wrong(where, "a sequence", value);
    }
    return new ArrayList<>(list);
  }

  /** A sequence of texts, empty when there is none. */
  static List<String> texts(@Nullable Object value, String where) {
    return list(value, where).stream().map(element -> text(element, where)).toList();
  }

  /** A number. */
  static double number(Object value, String where) {
    try {
      return Double.parseDouble(text(value, where));
    } catch (NumberFormatException e) {
      throw wrong(where, "a number", value);
    }
  }

  private static LocalException wrong(String where, String expected, @Nullable Object value) {
    return new LocalException(
        "In the template, " + where + " should be " + expected + ", but is " + value + ".");
  }
}
