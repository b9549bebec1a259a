package dev.narae.json;

import dev.narae.validation.Violations;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are written as JSON and read from it. Codecs are generated for records,
 * enums and value objects; {@link JsonCodecs} has those of the usual types. A codec is stateless,
 * and keeps neither a reader nor a writer: they are used again.
 *
 * @param <T> the type, never a primitive
 */
public abstract class JsonCodec<T> {

  /** For subclasses. */
  protected JsonCodec() {}

  /** Writes exactly one JSON value. */
  public abstract void write(JsonWriter json, T value);

  /**
   * Reads exactly one JSON value.
   *
   * @return null for JSON null, and when something is wrong with the value, which is then among
   *     {@link JsonReader#violations()}
   */
  public abstract @Nullable T read(JsonReader json);

  /**
   * Reads exactly one JSON value of which constraints are checked even if something is wrong with
   * it: a container then has null for each element that is wrong.
   *
   * @return null if there is nothing to check
   */
  @Nullable T readParts(JsonReader json) {
    return read(json);
  }

  /**
   * The version of a value whose type has a component with {@code @Version}: the entity tag of an
   * answer. Null for all other types, and for a value without one.
   */
  public @Nullable Long version(T value) {
    return null;
  }

  /** The value as a JSON document in UTF-8. */
  public final byte[] toBytes(T value) {
    return JsonWriter.writeDocument(this, value);
  }

  /**
   * Reads a complete JSON document in UTF-8.
   *
   * @param violations receives what is wrong with the values
   * @return null if the document is JSON null or something was reported
   * @throws MalformedJsonException if the document is no JSON or beyond {@link JsonLimits#DEFAULT}
   */
  public final @Nullable T fromBytes(byte[] document, Violations violations) {
    return fromBytes(document, violations, JsonLimits.DEFAULT);
  }

  /**
   * Reads a complete JSON document in UTF-8 within limits.
   *
   * @param violations receives what is wrong with the values
   * @return null if the document is JSON null or something was reported
   * @throws MalformedJsonException if the document is no JSON or beyond a limit
   */
  public final @Nullable T fromBytes(byte[] document, Violations violations, JsonLimits limits) {
    return JsonReader.readDocument(document, this, violations, limits);
  }

  /**
   * The value of a JSON text that is known to be right, such as a default that was checked when the
   * code was compiled.
   *
   * @throws IllegalArgumentException if it is JSON of another type after all
   * @throws MalformedJsonException if it is no JSON after all
   */
  public final T parse(String json) {
    Violations violations = new Violations();
    T value = fromBytes(json.getBytes(StandardCharsets.UTF_8), violations);
    if (value == null) {
      throw new IllegalArgumentException("not a value of this type: " + json);
    }
    return value;
  }
}
