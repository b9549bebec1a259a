package dev.narae.demo;

import dev.narae.json.JsonCodec;
import dev.narae.json.JsonReader;
import dev.narae.json.JsonWriter;

public final class NoteIdJson extends JsonCodec<NoteId> {
  public static final NoteIdJson CODEC = new NoteIdJson();

  private NoteIdJson() {}

  @Override
  public void write(JsonWriter json, NoteId value) {
    json.value(value.value());
  }

  @Override
  public NoteId read(JsonReader json) {
    String value = json.readString();
    return value == null ? null : new NoteId(value);
  }
}
