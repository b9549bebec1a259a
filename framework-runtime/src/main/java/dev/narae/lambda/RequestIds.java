package dev.narae.lambda;

/** Ids of requests that go back to clients. Clients can have a say in those of load balancers. */
final class RequestIds {
  private static final int MAX_LENGTH = 128;
  private static final String SYMBOLS = "-_=+/.:;";

  private RequestIds() {}

  /** Whether it is a text that a gateway might give, rather than one that somebody slipped in. */
  static boolean isSafe(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean alphanumeric =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!alphanumeric && SYMBOLS.indexOf(c) < 0) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= MAX_LENGTH;
  }
}
