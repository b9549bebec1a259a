package dev.narae.json;

import org.jspecify.annotations.Nullable;

/**
 * A simple type that is text wherever it goes: in paths, queries and headers, as a JSON string, in
 * items and keys. {@link TextTypes} has those there are. Stateless.
 *
 * @param <T> the type, never a primitive
 */
public abstract class TextType<T> extends JsonCodec<T> {
  private final String code;
  private final String expectation;

  /**
   * @param code of the violation that a wrong text is
   * @param expectation what to tell the client then, with an example
   */
  TextType(String code, String expectation) {
    this.code = code;
    this.expectation = expectation;
  }

  /** The value, or null if the text is not of the type's form. */
  public abstract @Nullable T fromText(String text);

  /** The text that clients see. */
  public String toText(T value) {
    return value.toString();
  }

  /**
   * The text in items and keys. Where the type has an order, the order of these texts is the same.
   *
   * @throws IllegalArgumentException if the value is beyond what such a text can say
   */
  public String toStored(T value) {
    return toText(value);
  }

  /** The value of a text in an item, or null if it is of another form. */
  public @Nullable T fromStored(String text) {
    return fromText(text);
  }

  /** The code of the violation that a wrong text is. */
  public final String code() {
    return code;
  }

  /** What to tell a client that sent a wrong text. */
  public final String expectation() {
    return expectation;
  }

  @Override
  public final void write(JsonWriter json, T value) {
    json.value(toText(value));
  }

  @Override
  public final @Nullable T read(JsonReader json) {
    String text = json.readString();
    T value = text == null ? null : fromText(text);
    if (text != null && value == null) {
      json.violations().add(code, expectation);
    }
    return value;
  }
}
