package dev.narae.lambda;

/** The header {@code X-Forwarded-For} as a load balancer writes it. */
final class ForwardedFor {
  private ForwardedFor() {}

  /**
   * The address that the load balancer saw: the last one, which it added itself. Those before are
   * the client's word. Without the port that a load balancer may be told to add.
   */
  static String client(String header) {
    String last = header.substring(header.lastIndexOf(',') + 1).strip();
    if (last.startsWith("[")) {
      int end = last.indexOf(']');
      return end < 0 ? last : last.substring(1, end);
    }
    int colon = last.indexOf(':');
    boolean port = colon >= 0 && colon == last.lastIndexOf(':');
    return port ? last.substring(0, colon) : last;
  }
}
