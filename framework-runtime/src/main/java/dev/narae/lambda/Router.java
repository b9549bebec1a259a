package dev.narae.lambda;

import dev.narae.http.Request;
import dev.narae.json.JsonLimits;
import dev.narae.validation.AppTextsSource;

/** Calls the routes of one service; generated. Safe for use by several threads at once. */
public interface Router extends AppTextsSource {

  /** The service's routes. */
  RouteTable routes();

  /** Who may call a route, by its index in {@link #routes()}. */
  Guard guard(int route);

  /**
   * Calls a route, whoever asks: its guard is checked before.
   *
   * @param route its index in {@link #routes()}
   * @param request with the route's path variables
   */
  Reply call(int route, Request request) throws Exception;

  /** How much the JSON of a body may ask of the function. */
  default JsonLimits jsonLimits() {
    return JsonLimits.DEFAULT;
  }

  /** What the service says itself about failures. */
  default ErrorAnswers errorAnswers() {
    return ErrorAnswers.NONE;
  }
}
