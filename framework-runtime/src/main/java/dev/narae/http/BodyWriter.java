package dev.narae.http;

import java.io.IOException;

/**
 * Writes the value that a route returns in a media type of your own; {@code @Produces(with = …)}
 * names the class, which has an {@code @Inject} constructor.
 *
 * @param <T> the type of the value, or a type above it
 */
public interface BodyWriter<T> {
  /**
   * The body. Text is in UTF-8, unless the media type names another charset.
   *
   * @param value never null
   * @throws IOException for those that write to streams; a failure like any other
   */
  byte[] write(T value) throws IOException;
}
