package dev.narae.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request on its way to the route that takes it, as a {@link Filter} sees it. */
public interface Call {

  /** The request with the route's path variables. */
  Request request();

  /** The route as its annotations spell it: {@code GET /notes/{id}}. */
  String route();

  /** The method that answers: {@code NoteRoutes.get}. */
  String handler();

  /**
   * What the method is called with, by the names of its parameters, in their order. Unmodifiable; a
   * value may be null.
   *
   * <p>Whoever asks first has the parameters bound, be it before the route is called or after.
   *
   * @throws Exception as {@link Next#proceed} if they can't be bound
   */
  Map<String, @Nullable Object> arguments() throws Exception;
}
