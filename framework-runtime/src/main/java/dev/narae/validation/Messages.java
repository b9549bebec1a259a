package dev.narae.validation;

/** What the violations of constraints say. */
final class Messages {
  static final String NOT_BLANK = "must hold at least one character that is not white space";

  private Messages() {}

  static String size(int min, int max, String unit) {
    if (min == max) {
      return "must have exactly " + count(min, unit);
    }
    if (min <= 0) {
      return "must have at most " + count(max, unit);
    }
    if (max == Integer.MAX_VALUE) {
      return "must have at least " + count(min, unit);
    }
    return "must have from " + min + " to " + count(max, unit);
  }

  static String min(long min) {
    return "must be at least " + min;
  }

  static String max(long max) {
    return "must be at most " + max;
  }

  private static String count(int number, String unit) {
    return number == 1 ? "1 " + unit : number + " " + unit + "s";
  }
}
