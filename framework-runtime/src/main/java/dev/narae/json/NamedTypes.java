package dev.narae.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Simple types that are text, and no dates or times. */
final class NamedTypes {
  private NamedTypes() {}

  static final class OfDayOfWeek extends TextType<DayOfWeek> {
    static final TextType<DayOfWeek> INSTANCE = new OfDayOfWeek();

    private OfDayOfWeek() {
      super("enum", Enums.expectation(DayOfWeek.values()));
    }

    @Override
    public @Nullable DayOfWeek fromText(String text) {
      return Enums.byName(DayOfWeek.values(), text);
    }
  }

  static final class OfMonth extends TextType<Month> {
    static final TextType<Month> INSTANCE = new OfMonth();

    private OfMonth() {
      super("enum", Enums.expectation(Month.values()));
    }

    @Override
    public @Nullable Month fromText(String text) {
      return Enums.byName(Month.values(), text);
    }
  }

  static final class OfUri extends TextType<URI> {
    static final TextType<URI> INSTANCE = new OfUri();

    private OfUri() {
      super("format", "must be a URI such as https://example.com/");
    }

    @Override
    public @Nullable URI fromText(String text) {
      try {
        return text.isEmpty() ? null : new URI(text);
      } catch (URISyntaxException e) {
        return null; // The client is told what is expected; why it is none helps nobody.
      }
    }
  }

  static final class OfCharacter extends TextType<Character> {
    static final TextType<Character> INSTANCE = new OfCharacter();

    private OfCharacter() {
      super("format", "must be one character");
    }

    @Override
    public @Nullable Character fromText(String text) {
      return text.length() == 1 ? text.charAt(0) : null;
    }
  }
}
