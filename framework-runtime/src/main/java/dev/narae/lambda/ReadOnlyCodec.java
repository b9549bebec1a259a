package dev.narae.lambda;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonWriter;

/** A codec of what comes in only. */
abstract class ReadOnlyCodec<T> extends JsonCodec<T> {
  @Override
  public final void write(JsonWriter json, T value) {
    throw new UnsupportedOperationException("Events are read only.");
  }
}
