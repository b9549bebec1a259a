package dev.narae.dynamodb;

import org.jspecify.annotations.Nullable;

/** Bytes as they are. */
final class BytesItem extends ItemCodec<byte[]> {
  static final BytesItem INSTANCE = new BytesItem();

  private BytesItem() {}

  @Override
  public void write(ItemWriter item, byte[] value) {
    item.value(value);
  }

  @Override
  public byte @Nullable [] read(ItemReader item) {
    return item.readBytes();
  }
}
