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

public final class NoteJson extends JsonCodec<Note> {
  public static final NoteJson CODEC = new NoteJson();
  private static final JsonName OWNER = JsonName.of("owner");
  private static final JsonName ID = JsonName.of("id");
  private static final JsonName TITLE = JsonName.of("title");
  private static final JsonName BODY = JsonName.of("body");
  private static final JsonName STATE = JsonName.of("state");
  private static final JsonName PRIORITY = JsonName.of("priority");
  private static final JsonName TAGS = JsonName.of("tags");
  private static final JsonName LINKS = JsonName.of("links");
  private static final JsonName DUE = JsonName.of("due");
  private static final JsonName CREATED_AT = JsonName.of("createdAt");
  private static final JsonNames NAMES =
      JsonNames.of(OWNER, ID, TITLE, BODY, STATE, PRIORITY, TAGS, LINKS, DUE, CREATED_AT);
  private static final JsonCodec<State> STATE_CODEC = JsonCodecs.enumeration(State.values());
  private static final JsonCodec<Set<String>> TAGS_CODEC = JsonCodecs.set(JsonCodecs.STRING);
  private static final JsonCodec<List<Link>> LINKS_CODEC = JsonCodecs.list(LinkJson.CODEC);

  private NoteJson() {}

  @Override
  public void write(JsonWriter json, Note value) {
    json.beginObject();
    json.field(OWNER, value.owner());
    json.field(ID, NoteIdJson.CODEC, value.id());
    json.field(TITLE, value.title());
    json.field(BODY, value.body());
    json.field(STATE, STATE_CODEC, value.state());
    json.field(PRIORITY, value.priority());
    json.field(TAGS, TAGS_CODEC, value.tags());
    json.field(LINKS, LINKS_CODEC, value.links());
    json.field(DUE, value.due().orElse(null));
    json.field(CREATED_AT, value.createdAt());
    json.endObject();
  }

  @Override
  public Note read(JsonReader json) {
    String owner = null;
    NoteId id = null;
    String title = null;
    String body = null;
    State state = null;
    Integer priority = null;
    Set<String> tags = null;
    List<Link> links = null;
    Instant due = null;
    Instant createdAt = null;
    if (!json.beginObject()) {
      return null;
    }
    while (json.nextField(NAMES)) {
      switch (json.fieldIndex()) {
        case 0 -> owner = json.readString();
        case 1 -> id = json.read(NoteIdJson.CODEC);
        case 2 -> title = json.readString();
        case 3 -> body = json.readString();
        case 4 -> state = json.read(STATE_CODEC);
        case 5 -> priority = json.readInt();
        case 6 -> tags = json.read(TAGS_CODEC);
        case 7 -> links = json.read(LINKS_CODEC);
        case 8 -> due = json.readInstant();
        case 9 -> createdAt = json.readInstant();
        default -> json.skip();
      }
    }
    json.require(OWNER, owner);
    json.require(ID, id);
    json.require(TITLE, title);
    json.require(STATE, state);
    json.require(PRIORITY, priority);
    json.require(TAGS, tags);
    json.require(LINKS, links);
    json.require(CREATED_AT, createdAt);
    return json.endObject()
        ? new Note(
            owner,
            id,
            title,
            body,
            state,
            priority,
            tags,
            links,
            Optional.ofNullable(due),
            createdAt)
        : null;
  }
}
