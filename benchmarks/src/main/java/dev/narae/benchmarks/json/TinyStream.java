package dev.narae.benchmarks.json;

import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** {@link Tiny} by hand. */
@NullUnmarked // It trusts that every property is there.
final class TinyStream implements Streaming<Tiny> {
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString COUNT = new SerializedString("count");
  private static final PropertyNameMatcher NAMES = Streaming.names(ID, COUNT);

  @Override
  public void write(JsonGenerator json, Tiny value) {
    json.writeStartObject();
    json.writeName(ID);
    json.writeString(value.id());
    json.writeName(COUNT);
    json.writeNumber(value.count());
    json.writeEndObject();
  }

  @Override
  public Tiny read(JsonParser json) {
    String id = null;
    int count = 0;
    int index = json.nextNameMatch(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      json.nextToken();
      switch (index) {
        case 0 -> id = json.getString();
        case 1 -> count = json.getIntValue();
        default -> json.skipChildren();
      }
      index = json.nextNameMatch(NAMES);
    }
    return new Tiny(id, count);
  }
}
