package dev.narae.http;

/**
 * Gives every error that a service answers the shape that its clients are used to. The one class
 * that implements it carries {@code @ErrorShape}. One that fails itself is logged, and the problem
 * is answered as problem details (RFC 9457).
 *
 * @param <T> the record that is answered, as JSON
 */
public interface ErrorConverter<T> {

  /**
   * What is answered for a problem; the status and the headers are the problem's.
   *
   * @param problem what the client may see: a bug is a problem of status 500 with nothing but the
   *     id under which the log has the rest
   * @param request of a request that could not be understood, only method and path are known
   */
  T convert(Problem problem, Request request);
}
