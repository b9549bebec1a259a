package dev.narae.local.gateway;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ids of one request.
 *
 * @param request the UUID that REST APIs and function URLs give it, and Lambda its call
 * @param extended the short id that HTTP APIs give it, and REST APIs beside the other
 * @param trace AWS X-Ray's {@code Root}
 * @param time when it came
 */
record RequestIds(String request, String extended, String trace, Instant time) {
  private static final int EXTENDED_BYTES = 11;

  /** New ids. */
  static RequestIds next() {
    Instant time = Instant.now();
    byte[] random = new byte[EXTENDED_BYTES];
    ThreadLocalRandom.current().nextBytes(random);
    String uuid = UUID.randomUUID().toString();
    return new RequestIds(
        uuid,
        Base64.getUrlEncoder().encodeToString(random),
        "Root=1-%08x-%s".formatted(time.getEpochSecond(), uuid.replace("-", "").substring(0, 24)),
        time);
  }
}
