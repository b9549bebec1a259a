package dev.narae.lambda;

import dev.narae.json.ArrayType;
import dev.narae.validation.Violations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a parameter that may be given several times, to be read as simple types. */
public final class ParamList {
  private final Violations violations;
  private final String name;
  private final List<String> texts;

  ParamList(Violations violations, String name, List<String> texts) {
    this.violations = violations;
    this.name = name;
    this.texts = texts;
  }

  /** Reports {@code required} if the parameter is not given at all. */
  public ParamList required() {
    if (texts.isEmpty()) {
      violations.add(name, "required", "is required");
    }
    return this;
  }

  /**
   * The values in the order they were given; unmodifiable.
   *
   * @return null if there are none, and null with violations if a text does not fit
   */
  public <T> @Nullable List<T> asList(ParamType<T> type) {
    List<T> values = new ArrayList<>(texts.size());
    return addTo(values, type) ? Collections.unmodifiableList(values) : null;
  }

  /**
   * The values in the order they were given, as an array.
   *
   * @return null if there are none, and null with violations if a text does not fit
   */
  public <E, A> @Nullable A asArray(ParamType<E> type, ArrayType<E, A> array) {
    List<E> values = asList(type);
    return values == null ? null : array.of(values);
  }

  /**
   * The different values in the order they were first given; unmodifiable.
   *
   * @return null if there are none, and null with violations if a text does not fit
   */
  public <T> @Nullable Set<T> asSet(ParamType<T> type) {
    Set<T> values = new LinkedHashSet<>();
    return addTo(values, type) ? Collections.unmodifiableSet(values) : null;
  }

  private <T> boolean addTo(Collection<T> values, ParamType<T> type) {
    boolean complete = !texts.isEmpty();
    for (String text : texts) {
      T value = type.read(new Param(violations, name, text));
      if (value == null) {
        complete = false;
      } else {
        values.add(value);
      }
    }
    return complete;
  }
}
