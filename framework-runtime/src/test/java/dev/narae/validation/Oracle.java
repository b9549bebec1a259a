package dev.narae.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which constraints of a property Hibernate Validator finds violated, by our names of them. */
final class Oracle {
  private final Validator validator;

  Oracle(Clock clock) {
    validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new NoTexts())
            .clockProvider(() -> clock)
            .buildValidatorFactory()
            .getValidator();
  }

  Set<String> violated(Class<?> type, String property, Object value) {
    return validator.validateValue(type, property, value).stream()
        .map(found -> found.getConstraintDescriptor().getAnnotation().annotationType())
        .map(annotation -> code(annotation.getSimpleName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(String annotation) {
    String first = annotation.substring(0, 1).toLowerCase(Locale.ROOT);
    return annotation.equals("Null") ? "isNull" : first + annotation.substring(1);
  }

  static Set<String> codes(Violations violations) {
    return violations.list().stream()
        .map(Violation::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Only which constraints are violated is asked for. */
  private static final class NoTexts implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }
}
