package dev.narae.dynamodb;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One codec per simple type; each names the method of reader and writer for its type. */
final class ScalarItems {
  private ScalarItems() {}

  static final class OfString extends ItemCodec<String> {
    @Override
    public void write(ItemWriter item, String value) {
      item.value(value);
    }

    @Override
    public @Nullable String read(ItemReader item) {
      return item.readString();
    }

    @Override
    SetKind setKind() {
      return SetKind.STRINGS;
    }
  }

  static final class OfBoolean extends ItemCodec<Boolean> {
    @Override
    public void write(ItemWriter item, Boolean value) {
      item.value(value);
    }

    @Override
    public @Nullable Boolean read(ItemReader item) {
      return item.readBoolean();
    }
  }

  static final class OfByte extends ItemCodec<Byte> {
    @Override
    public void write(ItemWriter item, Byte value) {
      item.value(value);
    }

    @Override
    public @Nullable Byte read(ItemReader item) {
      return item.readByte();
    }

    @Override
    SetKind setKind() {
      return SetKind.NUMBERS;
    }
  }

  static final class OfShort extends ItemCodec<Short> {
    @Override
    public void write(ItemWriter item, Short value) {
      item.value(value);
    }

    @Override
    public @Nullable Short read(ItemReader item) {
      return item.readShort();
    }

    @Override
    SetKind setKind() {
      return SetKind.NUMBERS;
    }
  }

  static final class OfInt extends ItemCodec<Integer> {
    @Override
    public void write(ItemWriter item, Integer value) {
      item.value(value);
    }

    @Override
    public @Nullable Integer read(ItemReader item) {
      return item.readInt();
    }

    @Override
    SetKind setKind() {
      return SetKind.NUMBERS;
    }
  }

  static final class OfLong extends ItemCodec<Long> {
    @Override
    public void write(ItemWriter item, Long value) {
      item.value(value);
    }

    @Override
    public @Nullable Long read(ItemReader item) {
      return item.readLong();
    }

    @Override
    SetKind setKind() {
      return SetKind.NUMBERS;
    }
  }

  static final class OfFloat extends ItemCodec<Float> {
    @Override
    public void write(ItemWriter item, Float value) {
      item.value(value);
    }

    @Override
    public @Nullable Float read(ItemReader item) {
      return item.readFloat();
    }

    @Override
    SetKind setKind() {
      return SetKind.NUMBERS;
    }
  }

  static final class OfDouble extends ItemCodec<Double> {
    @Override
    public void write(ItemWriter item, Double value) {
      item.value(value);
    }

    @Override
    public @Nullable Double read(ItemReader item) {
      return item.readDouble();
    }

    @Override
    SetKind setKind() {
      return SetKind.NUMBERS;
    }
  }

  static final class OfBigDecimal extends ItemCodec<BigDecimal> {
    @Override
    public void write(ItemWriter item, BigDecimal value) {
      item.value(value);
    }

    @Override
    public @Nullable BigDecimal read(ItemReader item) {
      return item.readBigDecimal();
    }

    @Override
    SetKind setKind() {
      return SetKind.NUMBERS;
    }
  }

  static final class OfBigInteger extends ItemCodec<BigInteger> {
    @Override
    public void write(ItemWriter item, BigInteger value) {
      item.value(value);
    }

    @Override
    public @Nullable BigInteger read(ItemReader item) {
      return item.readBigInteger();
    }

    @Override
    SetKind setKind() {
      return SetKind.NUMBERS;
    }
  }

  static final class OfUuid extends ItemCodec<UUID> {
    @Override
    public void write(ItemWriter item, UUID value) {
      item.value(value);
    }

    @Override
    public @Nullable UUID read(ItemReader item) {
      return item.readUuid();
    }

    @Override
    SetKind setKind() {
      return SetKind.STRINGS;
    }
  }

  static final class OfInstant extends ItemCodec<Instant> {
    @Override
    public void write(ItemWriter item, Instant value) {
      item.value(value);
    }

    @Override
    public @Nullable Instant read(ItemReader item) {
      return item.readInstant();
    }

    @Override
    SetKind setKind() {
      return SetKind.STRINGS;
    }
  }
}
