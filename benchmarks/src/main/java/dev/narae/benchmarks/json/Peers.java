package dev.narae.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.narae.json.JsonCodec;
import dev.narae.validation.Violations;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.json.JsonMapper;

/** Ours and the others, each as its documentation says it is fastest. */
final class Peers {
  static final List<String> ALL =
      List.of("narae", "streaming", "databind2", "databind3", "avaje", "dsljson");

  private Peers() {}

  static <T> Peer of(String library, Sample<T> sample) {
    return switch (library) {
      case "narae" -> new Narae<>(sample.codec(), sample.type());
      case "streaming" -> new ByHand<>(sample.streaming(), sample.type());
      case "databind2" -> new Databind2(sample.type());
      case "databind3" -> new Databind3(sample.type());
      case "avaje" -> new Avaje<>(sample.type());
      case "dsljson" -> new Dsl(sample.type());
      default -> throw new IllegalArgumentException(library);
    };
  }

  private record Narae<T>(JsonCodec<T> codec, Class<T> type) implements Peer {
    @Override
    public byte[] write(Object value) {
      return codec.toBytes(type.cast(value));
    }

    @Override
    public Object read(byte[] document) {
      return Objects.requireNonNull(codec.fromBytes(document, new Violations()));
    }
  }

  private record ByHand<T>(Streaming<T> streaming, Class<T> type) implements Peer {
    @Override
    public byte[] write(Object value) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
      try (JsonGenerator json =
          Streaming.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
        streaming.write(json, type.cast(value));
      }
      return bytes.toByteArray();
    }

    @Override
    public Object read(byte[] document) {
      try (JsonParser json = Streaming.FACTORY.createParser(ObjectReadContext.empty(), document)) {
        json.nextToken();
        return streaming.read(json);
      }
    }
  }

  private record Databind2(ObjectReader reader, ObjectWriter writer) implements Peer {
    private static final com.fasterxml.jackson.databind.ObjectMapper MAPPER =
        new com.fasterxml.jackson.databind.ObjectMapper();

    Databind2(Class<?> type) {
      this(MAPPER.readerFor(type), MAPPER.writerFor(type));
    }

    @Override
    public byte[] write(Object value) throws IOException {
      return writer.writeValueAsBytes(value);
    }

    @Override
    public Object read(byte[] document) throws IOException {
      return reader.readValue(document);
    }
  }

  private record Databind3(
      tools.jackson.databind.ObjectReader reader, tools.jackson.databind.ObjectWriter writer)
      implements Peer {
    private static final JsonMapper MAPPER = new JsonMapper();

    Databind3(Class<?> type) {
      this(MAPPER.readerFor(type), MAPPER.writerFor(type));
    }

    @Override
    public byte[] write(Object value) {
      return writer.writeValueAsBytes(value);
    }

    @Override
    public Object read(byte[] document) {
      return reader.readValue(document);
    }
  }

  private record Avaje<T>(JsonType<T> json, Class<T> type) implements Peer {
    Avaje(Class<T> type) {
      this(Jsonb.builder().build().type(type), type);
    }

    @Override
    public byte[] write(Object value) {
      return json.toJsonBytes(type.cast(value));
    }

    @Override
    public Object read(byte[] document) {
      return json.fromJson(document);
    }
  }

  private record Dsl(DslJson<Object> json, JsonWriter writer, Class<?> type) implements Peer {
    Dsl(Class<?> type) {
      this(new DslJson<>(Settings.basicSetup()), type);
    }

    private Dsl(DslJson<Object> json, Class<?> type) {
      this(json, json.newWriter(), type);
    }

    @Override
    public byte[] write(Object value) throws IOException {
      writer.reset();
      json.serialize(writer, value);
      return writer.toByteArray();
    }

    @Override
    public Object read(byte[] document) throws IOException {
      return Objects.requireNonNull(json.deserialize(type, document, document.length));
    }
  }
}
