package dev.narae.lambda;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of an answer on its way out, whatever route gave it: 304 where the client has it
 * already, no body for HEAD, and compression.
 *
 * <p>A text of at least {@link #WORTH_COMPRESSING} bytes is compressed for clients that accept
 * gzip. Compressed and plain bytes must not share a strong {@code ETag} (RFC 9110, section
 * 8.8.3.3), so the compressed answer's has a suffix, and so has that of a 304 in its place. A weak
 * one instead would fit no {@code If-Match}: {@link EntityTags#version} knows the suffix.
 */
final class Delivery {
  /**
   * Measured with JSON: 2 KB become 0.7 KB in about 40 µs. What is below 1.5 KB fits one packet
   * anyway, so that compressing it would save nothing.
   */
  static final int WORTH_COMPRESSING = 2048;

  private Delivery() {}

  /** The answer as it leaves. */
  static Reply of(Reply reply, Event event, String method) {
    boolean varies = canBeCompressed(reply);
    boolean gzip = varies && acceptsGzip(event.header("accept-encoding"));
    Reply due = varies ? announced(reply, gzip) : reply;
    due = NotModified.apply(due, event, method);
    if (method.equals("HEAD")) {
      return due.withoutBody();
    }
    return gzip ? compressed(due) : due;
  }

  private static boolean canBeCompressed(Reply reply) {
    if (reply.bytes().length < WORTH_COMPRESSING || !reply.isText()) {
      return false;
    }
    // The range of a part counts the bytes of the whole as it is.
    if (reply.headers().containsKey("content-range")) {
      return false;
    }
    String cacheControl = reply.headers().get("cache-control");
    return cacheControl == null || !cacheControl.contains("no-transform");
  }

  /** Whether gzip is liked at all; {@code *} stands for it unless it is named. */
  static boolean acceptsGzip(@Nullable String header) {
    if (header == null) {
      return false;
    }
    int any = 0;
    int gzip = -1;
    WeightedList codings = new WeightedList(header);
    while (codings.next()) {
      if (codings.value().equals("gzip") || codings.value().equals("x-gzip")) {
        gzip = Math.max(gzip, codings.weight());
      } else if (codings.value().equals("*")) {
        any = codings.weight();
      }
    }
    return gzip < 0 ? any > 0 : gzip > 0;
  }

  private static Reply announced(Reply reply, boolean gzip) {
    String vary = reply.headers().get("vary");
    boolean known = vary != null && (vary.equals("*") || vary.contains("accept-encoding"));
    Reply varying = known ? reply : reply.addHeader("vary", "accept-encoding");
    String etag = varying.headers().get("etag");
    return gzip && etag != null && etag.startsWith("\"")
        ? varying.with("etag", etag.substring(0, etag.length() - 1) + EntityTags.GZIP + '"')
        : varying;
  }

  /** Stays plain if that is shorter: the gateway is sent compressed bytes in Base64. */
  private static Reply compressed(Reply reply) {
    byte[] plain = reply.bytes();
    if (plain.length == 0) {
      return reply;
    }
    byte[] zipped = Gzip.compress(plain);
    return zipped.length + zipped.length / 3 < plain.length
        ? reply.with("content-encoding", "gzip").withBody(zipped)
        : reply;
  }
}
