package dev.narae.local.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an expression of a template refers to. */
final class References {
  /** A placeholder of {@code Fn::Sub}; <code>${!</code> begins literal text. */
  static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]*)}");

  private References() {}

  /** Adds the names in every {@code Ref} and {@code Sub} of the expression. */
  static void collect(@Nullable Object expression, Set<String> names) {
    if (expression instanceof Intrinsic intrinsic) {
      if (intrinsic.name().equals("Ref")) {
        names.add(String.valueOf(intrinsic.argument()));
      } else if (intrinsic.name().equals("Sub")) {
        addPlaceholders(intrinsic.argument(), names);
      }
      collect(intrinsic.argument(), names);
    } else if (expression instanceof Map<?, ?> map) {
      map.values().forEach(value -> collect(value, names));
    } else if (expression instanceof List<?> list) {
      list.forEach(element -> collect(element, names));
    }
  }

  private static void addPlaceholders(Object argument, Set<String> names) {
    Object text = argument instanceof List<?> pair && !pair.isEmpty() ? pair.get(0) : argument;
    Matcher placeholder = PLACEHOLDER.matcher(String.valueOf(text));
    while (placeholder.find()) {
      if (placeholder.group(1).isEmpty()) {
        names.add(placeholder.group(2).trim());
      }
    }
  }
}
