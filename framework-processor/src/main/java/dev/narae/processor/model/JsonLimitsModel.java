package dev.narae.processor.model;

/**
 * How much the JSON of a body may ask of the function.
 *
 * @param depth objects and arrays within each other
 * @param bytes of the whole body
 * @param tokens of the whole body
 * @param name characters of a property's name
 * @param number characters of a number
 * @param string bytes of a string
 */
public record JsonLimitsModel(int depth, int bytes, int tokens, int name, int number, int string) {
  /** What Lambda lets through a synchronous invocation (AWS Lambda quota). */
  public static final int PAYLOAD = 6_291_556;

  /** What the runtime does by itself. */
  public static final JsonLimitsModel DEFAULT =
      new JsonLimitsModel(64, PAYLOAD, 1_000_000, 10_240, 512, PAYLOAD);

  /** Whether bodies that the front door lets through can be too large for the function. */
  public boolean isBelowPayload() {
    return bytes < PAYLOAD;
  }
}
