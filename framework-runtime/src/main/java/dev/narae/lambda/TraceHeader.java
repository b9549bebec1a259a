package dev.narae.lambda;

/** The header {@code X-Amzn-Trace-Id}: fields such as {@code Root=1-67891233-abcdef012345}. */
final class TraceHeader {
  private static final String ROOT = "Root=";

  private TraceHeader() {}

  /** The id of the whole trace; empty if there is none. */
  static String root(String header) {
    int from = header.startsWith(ROOT) ? 0 : header.indexOf(";" + ROOT) + 1;
    if (!header.startsWith(ROOT, from)) {
      return "";
    }
    int end = header.indexOf(';', from);
    return header.substring(from + ROOT.length(), end < 0 ? header.length() : end);
  }
}
