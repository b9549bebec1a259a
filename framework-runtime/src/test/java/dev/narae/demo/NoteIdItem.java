package dev.narae.demo;

import dev.narae.dynamodb.ItemCodec;
import dev.narae.dynamodb.ItemReader;
import dev.narae.dynamodb.ItemWriter;

public final class NoteIdItem extends ItemCodec<NoteId> {
  public static final NoteIdItem CODEC = new NoteIdItem();

  private NoteIdItem() {}

  @Override
  public void write(ItemWriter item, NoteId value) {
    item.value(value.value());
  }

  @Override
  public NoteId read(ItemReader item) {
    String value = item.readString();
    return value == null ? null : new NoteId(value);
  }
}
