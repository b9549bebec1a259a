package dev.narae.json;

import java.nio.charset.StandardCharsets;

/** Numbers as the digits that are most often asked for, without a string between. */
final class Digits {
  /** 00 to 99. */
  private static final byte[] PAIRS = pairs();

  private static final double LEAST_PLAIN = 1e-3;
  private static final double LEAST_EXPONENT = 1e7;
  private static final int THOUSAND = 1000;

  private Digits() {}

  /**
   * A whole number.
   *
   * @param value not negative
   * @return where it ends
   */
  static int write(long value, byte[] out, int from) {
    int end = from + count(value);
    int at = end;
    long rest = value;
    while (rest > Integer.MAX_VALUE) {
      long hundredth = rest / 100;
      at -= 2;
      pair((int) (rest - hundredth * 100), out, at);
      rest = hundredth;
    }
    int small = (int) rest;
    while (small >= 10) {
      int hundredth = small / 100;
      if (small < 100) {
        break;
      }
      at -= 2;
      pair(small - hundredth * 100, out, at);
      small = hundredth;
    }
    if (small >= 10) {
      pair(small, out, at - 2);
    } else {
      out[at - 1] = (byte) ('0' + small);
    }
    return end;
  }

  /**
   * A double with at most three digits after the decimal point. No shorter number is nearest to the
   * same double, since it has fewer than 16 digits; so it is what {@link Double#toString(double)}
   * gives.
   *
   * @return where it ends; -1 if it is another, and nothing is written
   */
  static int write(double value, byte[] out, int from) {
    double size = Math.abs(value);
    if (!(size >= LEAST_PLAIN && size < LEAST_EXPONENT)) {
      return -1;
    }
    long thousands = (long) (size * THOUSAND + 0.5);
    if ((double) thousands / THOUSAND != size) {
      return -1;
    }
    int at = from;
    if (value < 0) {
      out[at++] = '-';
    }
    int whole = (int) (thousands / THOUSAND);
    int fraction = (int) (thousands - (long) whole * THOUSAND);
    at = write(whole, out, at);
    out[at++] = '.';
    out[at++] = (byte) ('0' + fraction / 100);
    int pair = fraction % 100;
    if (pair != 0) {
      pair(pair, out, at);
      at += pair % 10 == 0 ? 1 : 2;
    }
    return at;
  }

  private static void pair(int value, byte[] out, int at) {
    out[at] = PAIRS[value * 2];
    out[at + 1] = PAIRS[value * 2 + 1];
  }

  private static int count(long value) {
    int count = 1;
    long limit = 10;
    while (count < 19 && value >= limit) {
      limit *= 10;
      count++;
    }
    return count;
  }

  private static byte[] pairs() {
    StringBuilder pairs = new StringBuilder(200);
    for (int i = 0; i < 100; i++) {
      pairs.append((char) ('0' + i / 10)).append((char) ('0' + i % 10));
    }
    return pairs.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
