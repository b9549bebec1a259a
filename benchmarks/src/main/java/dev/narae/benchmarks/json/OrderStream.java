package dev.narae.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** {@link Order} by hand. */
@NullUnmarked // It trusts that every property is there.
final class OrderStream implements Streaming<Order> {
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString CUSTOMER = new SerializedString("customer");
  private static final SerializedString DELIVERY = new SerializedString("delivery");
  private static final SerializedString LINES = new SerializedString("lines");
  private static final PropertyNameMatcher NAMES = Streaming.names(ID, CUSTOMER, DELIVERY, LINES);

  @Override
  public void write(JsonGenerator json, Order value) {
    json.writeStartObject();
    json.writeName(ID);
    json.writeString(value.id());
    json.writeName(CUSTOMER);
    Streams.CUSTOMER.write(json, value.customer());
    json.writeName(DELIVERY);
    Streams.ADDRESS.write(json, value.delivery());
    json.writeName(LINES);
    json.writeStartArray();
    for (Line each : value.lines()) {
      Streams.LINE.write(json, each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public Order read(JsonParser json) {
    String id = null;
    Customer customer = null;
    Address delivery = null;
    List<Line> lines = null;
    int index = json.nextNameMatch(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      json.nextToken();
      switch (index) {
        case 0 -> id = json.getString();
        case 1 -> customer = Streams.CUSTOMER.read(json);
        case 2 -> delivery = Streams.ADDRESS.read(json);
        case 3 -> lines = lines(json);
        default -> json.skipChildren();
      }
      index = json.nextNameMatch(NAMES);
    }
    return new Order(id, customer, delivery, lines);
  }

  private static List<Line> lines(JsonParser json) {
    List<Line> all = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      all.add(Streams.LINE.read(json));
    }
    return all;
  }
}
