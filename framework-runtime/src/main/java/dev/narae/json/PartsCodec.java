package dev.narae.json;

import org.jspecify.annotations.Nullable;

/** Reads containers, the good parts also of those in which something is wrong. */
abstract class PartsCodec<T> extends JsonCodec<T> {
  @Override
  public final @Nullable T read(JsonReader json) {
    int before = json.violations().count();
    T parts = readParts(json);
    return json.violations().count() == before ? parts : null;
  }

  /**
   * Reads a container so that its constraints can be checked, whatever is wrong with its elements.
   *
   * @return with null for each element that is wrong; null if it is no container at all
   */
  @Override
  abstract @Nullable T readParts(JsonReader json);
}
