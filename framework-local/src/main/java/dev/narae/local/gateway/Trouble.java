package dev.narae.local.gateway;

/** Why the gateway answers itself. Each API type has words of its own for it. */
enum Trouble {
  /** The path has an escape that can't be decoded. */
  MALFORMED_PATH,
  /** Request line and headers are too large. */
  HEAD_TOO_LARGE,
  /** The body is too large, or the event it became. */
  REQUEST_TOO_LARGE,
  /** No route takes the request. */
  NO_ROUTE,
  /** Too many requests. */
  THROTTLED,
  /** There are no credentials, or none that are valid. */
  UNAUTHORIZED,
  /** The credentials are not enough. */
  FORBIDDEN,
  /** The request is not signed. */
  NOT_SIGNED,
  /** The authorizer failed. */
  AUTHORIZER_FAILED,
  /** The function failed, or ran out of its own time. */
  FUNCTION_FAILED,
  /** The function's answer is none that the gateway understands, or too large. */
  INVALID_ANSWER,
  /** The function takes longer than the gateway waits. */
  TOO_SLOW
}
