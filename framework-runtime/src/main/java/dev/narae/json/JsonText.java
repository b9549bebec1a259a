package dev.narae.json;

import java.nio.charset.StandardCharsets;

/** Values whose type is of no interest, as text. */
final class JsonText {
  private static final JsonNames NONE = JsonNames.of();

  private JsonText() {}

  /** What a string says; any other value as it stands in the document, without white space. */
  static String of(Walker walker) {
    byte first = walker.peek();
    if (first != '{' && first != '[') {
      walker.skipScalar();
      return walker.cursor().text();
    }
    JsonWriter json = new JsonWriter();
    copy(walker, json);
    return new String(json.toBytes(), StandardCharsets.UTF_8);
  }

  private static void copy(Walker walker, JsonWriter json) {
    switch (walker.peek()) {
      case '{' -> {
        walker.begin(0);
        json.beginObject();
        while (walker.nextName(NONE)) {
          json.name(walker.cursor().nameText());
          copy(walker, json);
        }
        json.endObject();
      }
      case '[' -> {
        walker.begin(0);
        json.beginArray();
        while (walker.nextElement()) {
          copy(walker, json);
        }
        json.endArray();
      }
      case '"' -> {
        walker.cursor().string();
        json.value(walker.cursor().text());
      }
      default -> {
        // Numbers by their text, since one that no type of Java holds is JSON too.
        walker.skipScalar();
        json.raw(walker.cursor().text());
      }
    }
  }
}
