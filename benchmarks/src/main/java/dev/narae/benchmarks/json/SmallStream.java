package dev.narae.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** {@link Small} by hand. */
@NullUnmarked // It trusts that every property is there.
final class SmallStream implements Streaming<Small> {
  private static final SerializedString ID = new SerializedString("id");
  private static final SerializedString TITLE = new SerializedString("title");
  private static final SerializedString TEXT = new SerializedString("text");
  private static final SerializedString STATE = new SerializedString("state");
  private static final SerializedString DONE = new SerializedString("done");
  private static final SerializedString PRIORITY = new SerializedString("priority");
  private static final SerializedString VERSION = new SerializedString("version");
  private static final SerializedString SCORE = new SerializedString("score");
  private static final SerializedString TAGS = new SerializedString("tags");
  private static final PropertyNameMatcher NAMES =
      Streaming.names(ID, TITLE, TEXT, STATE, DONE, PRIORITY, VERSION, SCORE, TAGS);

  @Override
  public void write(JsonGenerator json, Small value) {
    json.writeStartObject();
    json.writeName(ID);
    json.writeString(value.id());
    json.writeName(TITLE);
    json.writeString(value.title());
    json.writeName(TEXT);
    json.writeString(value.text());
    json.writeName(STATE);
    json.writeString(value.state().name());
    json.writeName(DONE);
    json.writeBoolean(value.done());
    json.writeName(PRIORITY);
    json.writeNumber(value.priority());
    json.writeName(VERSION);
    json.writeNumber(value.version());
    json.writeName(SCORE);
    json.writeNumber(value.score());
    json.writeName(TAGS);
    json.writeStartArray();
    for (String each : value.tags()) {
      json.writeString(each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public Small read(JsonParser json) {
    String id = null;
    String title = null;
    String text = null;
    State state = null;
    boolean done = false;
    int priority = 0;
    long version = 0;
    double score = 0;
    List<String> tags = null;
    int index = json.nextNameMatch(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      json.nextToken();
      switch (index) {
        case 0 -> id = json.getString();
        case 1 -> title = json.getString();
        case 2 -> text = json.getString();
        case 3 -> state = State.valueOf(json.getString());
        case 4 -> done = json.getBooleanValue();
        case 5 -> priority = json.getIntValue();
        case 6 -> version = json.getLongValue();
        case 7 -> score = json.getDoubleValue();
        case 8 -> tags = tags(json);
        default -> json.skipChildren();
      }
      index = json.nextNameMatch(NAMES);
    }
    return new Small(id, title, text, state, done, priority, version, score, tags);
  }

  private static List<String> tags(JsonParser json) {
    List<String> all = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      all.add(json.getString());
    }
    return all;
  }
}
