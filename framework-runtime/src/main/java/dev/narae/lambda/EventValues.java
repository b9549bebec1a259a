package dev.narae.lambda;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists and maps of events. A gateway's null is no mistake of the client: such an entry is left
 * out. Values that are not text are taken as JSON.
 */
final class EventValues {
  static final JsonCodec<List<String>> LIST = new TextList();
  static final JsonCodec<Map<String, String>> MAP = new TextMap();
  static final JsonCodec<Map<String, List<String>>> LISTS = new ListMap();

  private EventValues() {}

  private static final class TextList extends ReadOnlyCodec<List<String>> {
    @Override
    public @Nullable List<String> read(JsonReader json) {
      if (!json.beginArray()) {
        return null;
      }
      List<String> texts = new ArrayList<>(4);
      while (json.nextElement()) {
        String text = json.readAsText();
        if (text != null) {
          texts.add(text);
        }
      }
      json.endArray();
      return texts;
    }
  }

  private static final class TextMap extends ReadOnlyCodec<Map<String, String>> {
    @Override
    public @Nullable Map<String, String> read(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      Map<String, String> texts = new LinkedHashMap<>();
      String name = json.nextName();
      while (name != null) {
        String text = json.readAsText();
        if (text != null) {
          texts.put(name, text);
        }
        name = json.nextName();
      }
      json.endObject();
      return texts;
    }
  }

  private static final class ListMap extends ReadOnlyCodec<Map<String, List<String>>> {
    @Override
    public @Nullable Map<String, List<String>> read(JsonReader json) {
      if (!json.beginObject()) {
        return null;
      }
      Map<String, List<String>> lists = new LinkedHashMap<>();
      String name = json.nextName();
      while (name != null) {
        List<String> list = json.read(LIST);
        if (list != null) {
          lists.put(name, list);
        }
        name = json.nextName();
      }
      json.endObject();
      return lists;
    }
  }
}
