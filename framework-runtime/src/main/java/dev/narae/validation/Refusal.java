package dev.narae.validation;

/**
 * What a client is told when the constructor of a user's type refuses values with an {@link
 * IllegalArgumentException}. Its message is meant for people only if the type itself wrote it: the
 * JDK's and other libraries' speak of classes and echo input.
 */
final class Refusal {
  private static final String UNEXPLAINED = "is not acceptable";

  /** Characters; a longer message is cut. */
  private static final int MAX_LENGTH = 300;

  private Refusal() {}

  static String message(Class<?> type, IllegalArgumentException e) {
    String message = e.getMessage();
    if (message == null || message.isBlank() || !isThrownBy(type, e)) {
      return UNEXPLAINED;
    }
    return message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "…";
  }

  /** Whether the exception was made in the class itself or one inside of it. */
  private static boolean isThrownBy(Class<?> type, IllegalArgumentException e) {
    StackTraceElement[] trace = e.getStackTrace();
    if (trace.length == 0) {
      return false;
    }
    String thrower = trace[0].getClassName();
    return thrower.equals(type.getName()) || thrower.startsWith(type.getName() + "$");
  }
}
