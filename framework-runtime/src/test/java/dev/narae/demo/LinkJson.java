package dev.narae.demo;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;

public final class LinkJson extends JsonCodec<Link> {
  public static final LinkJson CODEC = new LinkJson();
  private static final JsonName URL = JsonName.of("url");
  private static final JsonName LABEL = JsonName.of("label");
  private static final JsonNames NAMES = JsonNames.of(URL, LABEL);

  private LinkJson() {}

  @Override
  public void write(JsonWriter json, Link value) {
    json.beginObject();
    json.field(URL, value.url());
    json.field(LABEL, value.label());
    json.endObject();
  }

  @Override
  public Link read(JsonReader json) {
    String url = null;
    String label = null;
    if (!json.beginObject()) {
      return null;
    }
    while (json.nextField(NAMES)) {
      switch (json.fieldIndex()) {
        case 0 -> url = json.readString();
        case 1 -> label = json.readString();
        default -> json.skip();
      }
    }
    json.require(URL, url);
    json.require(LABEL, label);
    return json.endObject() ? new Link(url, label) : null;
  }
}
