package dev.narae.json;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** A type of {@code java.time}. */
abstract class IsoType<T> extends TextType<T> {
  /**
   * @param what the value is, with an example
   */
  IsoType(String what) {
    super("format", "must be " + what);
  }

  @Override
  public final @Nullable T fromText(String text) {
    try {
      return read(text);
    } catch (DateTimeException e) {
      return null; // The client is told what is expected; the exception knows no more.
    }
  }

  /**
   * The value.
   *
   * @throws DateTimeException if the text is not of the type's form
   */
  abstract T read(String text);
}
