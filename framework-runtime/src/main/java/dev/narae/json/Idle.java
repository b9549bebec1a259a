package dev.narae.json;

import org.jspecify.annotations.Nullable;

/**
 * The reader and the writer of a thread while it needs none: so their arrays are made once. Whoever
 * takes one has it alone until it is given back; a document within a document takes another.
 */
final class Idle {
  private static final ThreadLocal<Idle> OF_THREAD =
      new ThreadLocal<>() {
        @Override
        protected Idle initialValue() {
          return new Idle();
        }
      };

  private @Nullable JsonReader reader;
  private @Nullable JsonWriter writer;

  private Idle() {}

  static Idle ofThread() {
    return OF_THREAD.get();
  }

  JsonReader takeReader() {
    JsonReader taken = reader;
    reader = null;
    return taken == null ? new JsonReader() : taken;
  }

  void give(JsonReader unused) {
    reader = unused;
  }

  JsonWriter takeWriter() {
    JsonWriter taken = writer;
    writer = null;
    return taken == null ? new JsonWriter() : taken;
  }

  void give(JsonWriter unused) {
    writer = unused;
  }
}
