package dev.narae.json;

import org.jspecify.annotations.Nullable;

/**
 * A type with a factory of a {@code String}, which {@code toString()} turns back. Generated classes
 * call the factory.
 *
 * @param <T> the type
 */
public abstract class FactoryText<T> extends TextType<T> {

  /** For generated classes. */
  protected FactoryText() {
    super("format", "does not have the format of such a value");
  }

  /**
   * Calls the factory.
   *
   * @throws RuntimeException of whatever kind if the text stands for no value
   */
  protected abstract @Nullable T make(String text);

  @Override
  public final @Nullable T fromText(String text) {
    try {
      return make(text);
    } catch (RuntimeException e) {
      return null; // Factories say so by all kinds of exceptions, in words for developers.
    }
  }
}
