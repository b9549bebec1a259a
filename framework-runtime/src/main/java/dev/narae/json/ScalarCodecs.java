package dev.narae.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One codec per simple type; each names the method of reader and writer for its type. */
final class ScalarCodecs {
  private ScalarCodecs() {}

  static final class OfString extends JsonCodec<String> {
    @Override
    public void write(JsonWriter json, String value) {
      json.value(value);
    }

    @Override
    public @Nullable String read(JsonReader json) {
      return json.readString();
    }
  }

  static final class OfBoolean extends JsonCodec<Boolean> {
    @Override
    public void write(JsonWriter json, Boolean value) {
      json.value(value);
    }

    @Override
    public @Nullable Boolean read(JsonReader json) {
      return json.readBoolean();
    }
  }

  static final class OfByte extends JsonCodec<Byte> {
    @Override
    public void write(JsonWriter json, Byte value) {
      json.value(value);
    }

    @Override
    public @Nullable Byte read(JsonReader json) {
      return json.readByte();
    }
  }

  static final class OfShort extends JsonCodec<Short> {
    @Override
    public void write(JsonWriter json, Short value) {
      json.value(value);
    }

    @Override
    public @Nullable Short read(JsonReader json) {
      return json.readShort();
    }
  }

  static final class OfInt extends JsonCodec<Integer> {
    @Override
    public void write(JsonWriter json, Integer value) {
      json.value(value);
    }

    @Override
    public @Nullable Integer read(JsonReader json) {
      return json.readInt();
    }
  }

  static final class OfLong extends JsonCodec<Long> {
    @Override
    public void write(JsonWriter json, Long value) {
      json.value(value);
    }

    @Override
    public @Nullable Long read(JsonReader json) {
      return json.readLong();
    }
  }

  static final class OfFloat extends JsonCodec<Float> {
    @Override
    public void write(JsonWriter json, Float value) {
      json.value(value);
    }

    @Override
    public @Nullable Float read(JsonReader json) {
      return json.readFloat();
    }
  }

  static final class OfDouble extends JsonCodec<Double> {
    @Override
    public void write(JsonWriter json, Double value) {
      json.value(value);
    }

    @Override
    public @Nullable Double read(JsonReader json) {
      return json.readDouble();
    }
  }

  static final class OfBigDecimal extends JsonCodec<BigDecimal> {
    @Override
    public void write(JsonWriter json, BigDecimal value) {
      json.value(value);
    }

    @Override
    public @Nullable BigDecimal read(JsonReader json) {
      return json.readBigDecimal();
    }
  }

  static final class OfBigInteger extends JsonCodec<BigInteger> {
    @Override
    public void write(JsonWriter json, BigInteger value) {
      json.value(value);
    }

    @Override
    public @Nullable BigInteger read(JsonReader json) {
      return json.readBigInteger();
    }
  }

  static final class OfUuid extends JsonCodec<UUID> {
    @Override
    public void write(JsonWriter json, UUID value) {
      json.value(value);
    }

    @Override
    public @Nullable UUID read(JsonReader json) {
      return json.readUuid();
    }
  }

  static final class OfInstant extends JsonCodec<Instant> {
    @Override
    public void write(JsonWriter json, Instant value) {
      json.value(value);
    }

    @Override
    public @Nullable Instant read(JsonReader json) {
      return json.readInstant();
    }
  }
}
