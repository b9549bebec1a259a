package dev.narae.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** {@link Listing} by hand. */
@NullUnmarked // It trusts that every property is there.
final class ListingStream implements Streaming<Listing> {
  private static final SerializedString ROWS = new SerializedString("rows");
  private static final PropertyNameMatcher NAMES = Streaming.names(ROWS);

  @Override
  public void write(JsonGenerator json, Listing value) {
    json.writeStartObject();
    json.writeName(ROWS);
    json.writeStartArray();
    for (Row each : value.rows()) {
      Streams.ROW.write(json, each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public Listing read(JsonParser json) {
    List<Row> rows = null;
    int index = json.nextNameMatch(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      json.nextToken();
      switch (index) {
        case 0 -> rows = rows(json);
        default -> json.skipChildren();
      }
      index = json.nextNameMatch(NAMES);
    }
    return new Listing(rows);
  }

  private static List<Row> rows(JsonParser json) {
    List<Row> all = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      all.add(Streams.ROW.read(json));
    }
    return all;
  }
}
