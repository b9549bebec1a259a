package dev.narae.lambda;

import dev.narae.http.Binary;
import dev.narae.http.BodyWriter;
import dev.narae.json.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a value becomes a body, where that is not JSON without further ado.
 *
 * @param <T> the type of the value
 */
public abstract class Content<T> {
  /** Text in UTF-8. */
  public static final Content<String> TEXT = new OfText();

  /** Bytes as they are. */
  public static final Content<byte[]> BYTES = new OfBytes();

  /** Bytes as they are, of the type that they say. */
  public static final Content<Binary> BINARY = new OfBinary();

  private Content() {}

  /** JSON of that media type. */
  public static <T> Content<T> json(String mediaType, JsonCodec<T> codec) {
    return new OfJson<>(mediaType, codec);
  }

  /** What a writer of the user's makes. */
  public static <T> Content<T> of(String mediaType, BodyWriter<? super T> writer) {
    return new OfWriter<>(mediaType, writer);
  }

  /** The same bytes of another media type. */
  public Content<T> as(String mediaType) {
    return new Typed<>(mediaType, this);
  }

  /** The media type, unless the route chooses another one. */
  abstract String type(T value);

  /** The bytes, which nobody else may change. */
  abstract byte[] bytes(T value);

  /** The version that the value has in this form; null if it has none. */
  @Nullable Long version(T value) {
    return null;
  }

  private static final class OfText extends Content<String> {
    /** Without a charset many clients take text for something else. */
    @Override
    String type(String value) {
      return "text/plain; charset=utf-8";
    }

    @Override
    byte[] bytes(String value) {
      return value.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final class OfBytes extends Content<byte[]> {
    @Override
    String type(byte[] value) {
      return "application/octet-stream";
    }

    @Override
    byte[] bytes(byte[] value) {
      return value.clone();
    }
  }

  private static final class OfBinary extends Content<Binary> {
    @Override
    String type(Binary value) {
      return value.contentType();
    }

    @Override
    byte[] bytes(Binary value) {
      return value.bytes();
    }
  }

  private static final class OfJson<T> extends Content<T> {
    private final String mediaType;
    private final JsonCodec<T> codec;

    OfJson(String mediaType, JsonCodec<T> codec) {
      this.mediaType = mediaType;
      this.codec = codec;
    }

    @Override
    String type(T value) {
      return mediaType;
    }

    @Override
    byte[] bytes(T value) {
      return codec.toBytes(value);
    }

    @Override
    @Nullable Long version(T value) {
      return codec.version(value);
    }
  }

  private static final class OfWriter<T> extends Content<T> {
    private final String mediaType;
    private final BodyWriter<? super T> writer;

    OfWriter(String mediaType, BodyWriter<? super T> writer) {
      this.mediaType = mediaType;
      this.writer = writer;
    }

    @Override
    String type(T value) {
      return mediaType;
    }

    @Override
    byte[] bytes(T value) {
      try {
        return writer.write(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Typed<T> extends Content<T> {
    private final String mediaType;
    private final Content<T> content;

    Typed(String mediaType, Content<T> content) {
      this.mediaType = mediaType;
      this.content = content;
    }

    @Override
    String type(T value) {
      return mediaType;
    }

    @Override
    byte[] bytes(T value) {
      return content.bytes(value);
    }
  }
}
