package dev.narae.validation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request. It names its place either by {@code pointer}, for a value
 * in the body, or by {@code parameter} and {@code in}; by {@code in} alone if several parameters do
 * not fit together.
 *
 * @param pointer JSON Pointer (RFC 6901) of the value in the body; the empty text is the whole body
 * @param parameter name of the request parameter
 * @param in where the parameter stands: {@code path}, {@code query}, {@code header}, {@code cookie}
 *     or {@code form}
 * @param code what kind of violation it is, for programs: {@code required}, {@code type}, {@code
 *     range}, {@code format}, {@code enum}, {@code notBlank}, {@code size}, {@code min}, {@code
 *     max}, {@code unknown}, {@code cursor} or {@code invalid}
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

  /** A violation by a parameter; {@code in} is its place, such as {@code path}. */
  public static Violation atParameter(String in, String parameter, String code, String message) {
    return new Violation(null, parameter, in, code, message);
  }

  /** A violation by the parameters of one place together. */
  public static Violation atGroup(String in, String code, String message) {
    return new Violation(null, null, in, code, message);
  }

  /** The same violation in other words. */
  Violation withMessage(String other) {
    return new Violation(pointer, parameter, in, code, other);
  }
}
