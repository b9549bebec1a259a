package dev.narae.validation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request. It names its place either by {@code pointer}, for a value
 * in the body, or by {@code parameter} and {@code in}.
 *
 * @param pointer JSON Pointer (RFC 6901) of the value in the body; the empty text is the whole body
 * @param parameter name of the request parameter
 * @param in where the parameter stands: {@code path} or {@code query}
 * @param code what kind of violation it is, for programs: {@code required}, {@code type}, {@code
 *     range}, {@code format}, {@code enum}, {@code notBlank}, {@code size}, {@code min}, {@code
 *     max} or {@code cursor}
 * @param message the same in English, with the bound that was missed
 */
public record Violation(
    @Nullable String pointer,
    @Nullable String parameter,
    @Nullable String in,
    String code,
    String message) {

  /** A violation by a value in the body. */
  public static Violation atPointer(String pointer, String code, String message) {
    return new Violation(pointer, null, null, code, message);
  }

  /** A violation by a parameter; {@code in} is {@code path} or {@code query}. */
  public static Violation atParameter(String in, String parameter, String code, String message) {
    return new Violation(null, parameter, in, code, message);
  }
}
