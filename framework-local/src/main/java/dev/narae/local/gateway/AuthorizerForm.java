package dev.narae.local.gateway;

import java.util.List;

/** How an API type asks a Lambda authorizer, and how it reads what that says. */
interface AuthorizerForm {
  /**
   * The event.
   *
   * @param identity the values of the identity sources
   */
  byte[] question(Call call, List<String> identity);

  /**
   * What the authorizer said.
   *
   * @throws IllegalArgumentException if it is no answer for that API type
   */
  Decision decision(Call call, byte[] answer);

  /** Whether a failure of the authorizer with that message is its way to say no: a 401. */
  boolean isRefusal(String failure);

  /**
   * A decision.
   *
   * @param allowed whether the request may go on
   * @param identity who sent it
   * @param message what a client is told that may not go on; empty for the usual
   */
  record Decision(boolean allowed, Identity identity, String message) {}
}
