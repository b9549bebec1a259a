package dev.narae.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application's own texts for messages, and the languages it has them in. Generated from {@code
 * META-INF/narae/messages.properties} and its siblings; loaded with the first violation. Stateless.
 */
public abstract class AppTexts implements AppTextsSource {
  /** Of an application that has none. */
  public static final AppTexts NONE = new None();

  /** These texts. */
  @Override
  public final AppTexts texts() {
    return this;
  }

  /** The languages there are texts in, as ISO 639 spells them, in lower case. */
  public abstract List<String> languages();

  /**
   * The text of a key, with its placeholders; null if the application leaves it to the built-in
   * one.
   *
   * @param language one of {@link #languages()}
   */
  public abstract @Nullable String text(String language, String key);

  private static final class None extends AppTexts {
    @Override
    public List<String> languages() {
      return List.of();
    }

    @Override
    public @Nullable String text(String language, String key) {
      return null;
    }
  }
}
