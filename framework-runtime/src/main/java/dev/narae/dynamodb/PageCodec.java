package dev.narae.dynamodb;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as JSON. Clients written with us read pages too. */
final class PageCodec<T> extends JsonCodec<Page<T>> {
  private static final JsonName ITEMS = JsonName.of("items");
  private static final JsonName NEXT = JsonName.of("next");
  private static final JsonNames NAMES = JsonNames.of(ITEMS, NEXT);

  private final JsonCodec<List<T>> items;

  PageCodec(JsonCodec<T> item) {
    this.items = JsonCodecs.list(item);
  }

  @Override
  public void write(JsonWriter json, Page<T> value) {
    Cursor next = value.next();
    json.beginObject();
    json.field(ITEMS, items, value.items());
    json.field(NEXT, next == null ? null : next.token());
    json.endObject();
  }

  @Override
  public @Nullable Page<T> read(JsonReader json) {
    if (!json.beginObject()) {
      return null;
    }
    List<T> read = null;
    String next = null;
    while (json.nextField(NAMES)) {
      int index = json.fieldIndex();
      if (index == 0) {
        read = json.read(items);
      } else if (index == 1) {
        next = json.readString();
      } else {
        json.skip();
      }
    }
    json.require(ITEMS, read);
    if (!json.endObject() || read == null) {
      return null;
    }
    return new Page<>(read, next == null ? null : Cursor.of(next));
  }
}
