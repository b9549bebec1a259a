package dev.narae.demo;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.json.JsonName;
import dev.narae.json.JsonNames;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class NewNoteJson extends JsonCodec<NewNote> {
  public static final NewNoteJson CODEC = new NewNoteJson();
  private static final JsonName TITLE = JsonName.of("title");
  private static final JsonName BODY = JsonName.of("body");
  private static final JsonName STATE = JsonName.of("state");
  private static final JsonName PRIORITY = JsonName.of("priority");
  private static final JsonName TAGS = JsonName.of("tags");
  private static final JsonName LINKS = JsonName.of("links");
  private static final JsonName DUE = JsonName.of("due");
  private static final JsonNames NAMES =
      JsonNames.of(TITLE, BODY, STATE, PRIORITY, TAGS, LINKS, DUE);
  private static final JsonCodec<State> STATE_CODEC = JsonCodecs.enumeration(State.values());
  private static final JsonCodec<Set<String>> TAGS_CODEC = JsonCodecs.set(JsonCodecs.STRING);
  private static final JsonCodec<List<Link>> LINKS_CODEC = JsonCodecs.list(LinkJson.CODEC);

  private NewNoteJson() {}

  @Override
  public void write(JsonWriter json, NewNote value) {
    json.beginObject();
    json.field(TITLE, value.title());
    json.field(BODY, value.body());
    json.field(STATE, STATE_CODEC, value.state());
    json.field(PRIORITY, value.priority());
    json.field(TAGS, TAGS_CODEC, value.tags());
    json.field(LINKS, LINKS_CODEC, value.links());
    json.field(DUE, value.due().orElse(null));
    json.endObject();
  }

  @Override
  public NewNote read(JsonReader json) {
    String title = null;
    String body = null;
    State state = null;
    Integer priority = null;
    Set<String> tags = null;
    List<Link> links = null;
    Instant due = null;
    if (!json.beginObject()) {
      return null;
    }
    while (json.nextField(NAMES)) {
      switch (json.fieldIndex()) {
        case 0 -> title = json.readString();
        case 1 -> body = json.readString();
        case 2 -> state = json.read(STATE_CODEC);
        case 3 -> priority = json.readInt();
        case 4 -> tags = json.read(TAGS_CODEC);
        case 5 -> links = json.read(LINKS_CODEC);
        case 6 -> due = json.readInstant();
        default -> json.skip();
      }
    }
    if (json.absent(STATE, state)) {
      state = State.OPEN;
    }
    if (json.absent(PRIORITY, priority)) {
      priority = 3;
    }
    if (json.absent(TAGS, tags)) {
      tags = Set.of();
    }
    if (json.absent(LINKS, links)) {
      links = List.of();
    }
    json.require(TITLE, title);
    NewNoteValidator.validate(json.violations(), title, priority, tags);
    return json.endObject()
        ? new NewNote(title, body, state, priority, tags, links, Optional.ofNullable(due))
        : null;
  }
}
