package dev.narae.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Looks ahead for the property that tells the cases of a sealed type apart. */
final class TagSearch {
  private TagSearch() {}

  /**
   * The value of a property of the object that begins there.
   *
   * @return null if it is missing or JSON null, the text of a string, and the token of anything
   *     else. Null also if the object is no JSON, which reading it will tell.
   */
  static @Nullable Object find(byte[] document, JsonLimits limits, int from, String property) {
    int length = document.length - from;
    try (JsonParser ahead =
        Engine.of(limits).createParser(ObjectReadContext.empty(), document, from, length)) {
      ahead.nextToken();
      String name = ahead.nextName();
      while (name != null) {
        JsonToken value = ahead.nextToken();
        if (name.equals(property)) {
          return value == JsonToken.VALUE_STRING ? ahead.getString() : notText(value);
        }
        ahead.skipChildren();
        name = ahead.nextName();
      }
      return null;
    } catch (JacksonException e) {
      return null; // The same bytes fail again, and then with their place in the whole document.
    }
  }

  private static @Nullable JsonToken notText(JsonToken value) {
    return value == JsonToken.VALUE_NULL ? null : value;
  }
}
