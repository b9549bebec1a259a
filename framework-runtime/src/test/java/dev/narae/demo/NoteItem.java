package dev.narae.demo;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemCodecs;
import dev.narae.dynamodb.ItemNames;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class NoteItem extends ItemCodec<Note> {
  public static final NoteItem CODEC = new NoteItem();
  private static final ItemNames NAMES =
      ItemNames.of(
          "owner", "id", "title", "body", "state", "priority", "tags", "links", "due", "createdAt");
  private static final ItemCodec<State> STATE_CODEC = ItemCodecs.enumeration(State.values());
  private static final ItemCodec<Set<String>> TAGS_CODEC = ItemCodecs.stringSet();
  private static final ItemCodec<List<Link>> LINKS_CODEC = ItemCodecs.list(LinkItem.CODEC);

  private NoteItem() {}

  @Override
  public void write(ItemWriter item, Note value) {
    item.beginMap();
    item.field("owner", value.owner());
    item.field("id", NoteIdItem.CODEC, value.id());
    item.field("title", value.title());
    item.field("body", value.body());
    item.field("state", STATE_CODEC, value.state());
    item.field("priority", value.priority());
    item.field("tags", TAGS_CODEC, value.tags());
    item.field("links", LINKS_CODEC, value.links());
    item.field("due", value.due().orElse(null));
    item.field("createdAt", value.createdAt());
    item.endMap();
  }

  @Override
  public Note read(ItemReader item) {
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
    item.beginMap();
    while (item.nextField(NAMES)) {
      switch (item.fieldIndex()) {
        case 0 -> owner = item.readString();
        case 1 -> id = item.read(NoteIdItem.CODEC);
        case 2 -> title = item.readString();
        case 3 -> body = item.readString();
        case 4 -> state = item.read(STATE_CODEC);
        case 5 -> priority = item.readInt();
        case 6 -> tags = item.read(TAGS_CODEC);
        case 7 -> links = item.read(LINKS_CODEC);
        case 8 -> due = item.readInstant();
        case 9 -> createdAt = item.readInstant();
        default -> item.skip();
      }
    }
    item.endMap();
    if (tags == null) {
      tags = Set.of();
    }
    return new Note(
        item.require("owner", owner),
        item.require("id", id),
        item.require("title", title),
        body,
        item.require("state", state),
        item.require("priority", priority),
        tags,
        item.require("links", links),
        Optional.ofNullable(due),
        item.require("createdAt", createdAt));
  }
}
