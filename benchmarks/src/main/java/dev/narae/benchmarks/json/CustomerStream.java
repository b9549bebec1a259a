package dev.narae.benchmarks.json;

import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** {@link Customer} by hand. */
@NullUnmarked // It trusts that every property is there.
final class CustomerStream implements Streaming<Customer> {
  private static final SerializedString NAME = new SerializedString("name");
  private static final SerializedString EMAIL = new SerializedString("email");
  private static final SerializedString ADDRESS = new SerializedString("address");
  private static final PropertyNameMatcher NAMES = Streaming.names(NAME, EMAIL, ADDRESS);

  @Override
  public void write(JsonGenerator json, Customer value) {
    json.writeStartObject();
    json.writeName(NAME);
    json.writeString(value.name());
    json.writeName(EMAIL);
    json.writeString(value.email());
    json.writeName(ADDRESS);
    Streams.ADDRESS.write(json, value.address());
    json.writeEndObject();
  }

  @Override
  public Customer read(JsonParser json) {
    String name = null;
    String email = null;
    Address address = null;
    int index = json.nextNameMatch(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      json.nextToken();
      switch (index) {
        case 0 -> name = json.getString();
        case 1 -> email = json.getString();
        case 2 -> address = Streams.ADDRESS.read(json);
        default -> json.skipChildren();
      }
      index = json.nextNameMatch(NAMES);
    }
    return new Customer(name, email, address);
  }
}
