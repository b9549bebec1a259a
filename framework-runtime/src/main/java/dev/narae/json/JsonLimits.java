package dev.narae.json;

/**
 * How much a JSON document from outside may ask of the reader. A document beyond a limit is refused
 * as {@link MalformedJsonException}, whatever it says.
 *
 * @param depth objects and arrays within each other, 1 to 1,000
 * @param bytes of the whole document, at least 1
 * @param tokens of the whole document, at least 1: names, scalar values, and the beginnings and
 *     ends of objects and arrays
 * @param name characters of a property's name as they are sent, at least 1
 * @param number characters of a number, 1 to 10,000
 * @param string bytes of a string as they are sent, at least 1
 */
public record JsonLimits(int depth, int bytes, int tokens, int name, int number, int string) {
  /** Of the bytes of a document: what Lambda lets through a synchronous invocation. */
  private static final int PAYLOAD = 6_291_556;

  /**
   * 64 levels; 6,291,556 bytes, which is what Lambda lets through a synchronous invocation (6 MB
   * and a little), for the document and for a string in it; 1,000,000 tokens; names of 10,240
   * characters, the size of all headers of an HTTP API, since their names are read too; numbers of
   * 512 characters, of which a finite double needs fewer than 400.
   */
  public static final JsonLimits DEFAULT =
      new JsonLimits(64, PAYLOAD, 1_000_000, 10_240, 512, PAYLOAD);

  /** Every level takes a part of the thread's stack. */
  private static final int MAX_DEPTH = 1_000;

  /** The time to read a number of many digits grows with the square of their count. */
  private static final int MAX_NUMBER = 10_000;

  /**
   * Limits within their ranges.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public JsonLimits {
    require("depth", depth, MAX_DEPTH);
    require("bytes", bytes, Integer.MAX_VALUE);
    require("tokens", tokens, Integer.MAX_VALUE);
    require("name", name, Integer.MAX_VALUE);
    require("number", number, MAX_NUMBER);
    require("string", string, Integer.MAX_VALUE);
  }

  /**
   * Limits within their ranges.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public static JsonLimits of(int depth, int bytes, int tokens, int name, int number, int string) {
    return new JsonLimits(depth, bytes, tokens, name, number, string);
  }

  private static void require(String limit, int value, int max) {
    if (value < 1 || value > max) {
      throw new IllegalArgumentException(
          "The JSON limit " + limit + " is " + value + ", not from 1 to " + max + ".");
    }
  }
}
