package dev.narae.benchmarks.json;

import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** {@link Line} by hand. */
@NullUnmarked // It trusts that every property is there.
final class LineStream implements Streaming<Line> {
  private static final SerializedString SKU = new SerializedString("sku");
  private static final SerializedString NAME = new SerializedString("name");
  private static final SerializedString QUANTITY = new SerializedString("quantity");
  private static final SerializedString PRICE = new SerializedString("price");
  private static final PropertyNameMatcher NAMES = Streaming.names(SKU, NAME, QUANTITY, PRICE);

  @Override
  public void write(JsonGenerator json, Line value) {
    json.writeStartObject();
    json.writeName(SKU);
    json.writeString(value.sku());
    json.writeName(NAME);
    json.writeString(value.name());
    json.writeName(QUANTITY);
    json.writeNumber(value.quantity());
    json.writeName(PRICE);
    json.writeNumber(value.price());
    json.writeEndObject();
  }

  @Override
  public Line read(JsonParser json) {
    String sku = null;
    String name = null;
    int quantity = 0;
    double price = 0;
    int index = json.nextNameMatch(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      json.nextToken();
      switch (index) {
        case 0 -> sku = json.getString();
        case 1 -> name = json.getString();
        case 2 -> quantity = json.getIntValue();
        case 3 -> price = json.getDoubleValue();
        default -> json.skipChildren();
      }
      index = json.nextNameMatch(NAMES);
    }
    return new Line(sku, name, quantity, price);
  }
}
