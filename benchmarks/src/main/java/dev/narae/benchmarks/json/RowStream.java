package dev.narae.benchmarks.json;

import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** {@link Row} by hand. */
@NullUnmarked // It trusts that every property is there.
final class RowStream implements Streaming<Row> {
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString NAME = new SerializedString("name");
  private static final SerializedString QUANTITY = new SerializedString("quantity");
  private static final SerializedString PRICE = new SerializedString("price");
  private static final SerializedString ACTIVE = new SerializedString("active");
  private static final PropertyNameMatcher NAMES =
      Streaming.names(ID, NAME, QUANTITY, PRICE, ACTIVE);

  @Override
  public void write(JsonGenerator json, Row value) {
    json.writeStartObject();
    json.writeName(ID);
    json.writeNumber(value.id());
    json.writeName(NAME);
    json.writeString(value.name());
    json.writeName(QUANTITY);
    json.writeNumber(value.quantity());
    json.writeName(PRICE);
    json.writeNumber(value.price());
    json.writeName(ACTIVE);
    json.writeBoolean(value.active());
    json.writeEndObject();
  }

  @Override
  public Row read(JsonParser json) {
    long id = 0;
    String name = null;
    int quantity = 0;
    double price = 0;
    boolean active = false;
    int index = json.nextNameMatch(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      json.nextToken();
      switch (index) {
        case 0 -> id = json.getLongValue();
        case 1 -> name = json.getString();
        case 2 -> quantity = json.getIntValue();
        case 3 -> price = json.getDoubleValue();
        case 4 -> active = json.getBooleanValue();
        default -> json.skipChildren();
      }
      index = json.nextNameMatch(NAMES);
    }
    return new Row(id, name, quantity, price, active);
  }
}
