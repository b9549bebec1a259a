package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.HttpRequest;

/** What stands in front of the function: one implementation for each API type. */
interface Front {
  /** Whether the gateway itself has a route for such a request, or the app has. */
  boolean takes(HttpRequest request);

  /** The answer to a request: the function's, or the gateway's own. */
  Answer answer(HttpRequest request);
}
