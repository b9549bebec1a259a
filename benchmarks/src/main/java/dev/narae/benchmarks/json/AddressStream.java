package dev.narae.benchmarks.json;

import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** {@link Address} by hand. */
@NullUnmarked // It trusts that every property is there.
final class AddressStream implements Streaming<Address> {
  private static final SerializedString STREET = new SerializedString("street");
  private static final SerializedString CITY = new SerializedString("city");
  private static final SerializedString ZIP = new SerializedString("zip");
  private static final SerializedString COUNTRY = new SerializedString("country");
  private static final PropertyNameMatcher NAMES = Streaming.names(STREET, CITY, ZIP, COUNTRY);

  @Override
  public void write(JsonGenerator json, Address value) {
    json.writeStartObject();
    json.writeName(STREET);
    json.writeString(value.street());
    json.writeName(CITY);
    json.writeString(value.city());
    json.writeName(ZIP);
    json.writeString(value.zip());
    json.writeName(COUNTRY);
    json.writeString(value.country());
    json.writeEndObject();
  }

  @Override
  public Address read(JsonParser json) {
    String street = null;
    String city = null;
    String zip = null;
    String country = null;
    int index = json.nextNameMatch(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      json.nextToken();
      switch (index) {
        case 0 -> street = json.getString();
        case 1 -> city = json.getString();
        case 2 -> zip = json.getString();
        case 3 -> country = json.getString();
        default -> json.skipChildren();
      }
      index = json.nextNameMatch(NAMES);
    }
    return new Address(street, city, zip, country);
  }
}
