package dev.narae.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates and times as ISO 8601 text, by hand: the formatters of {@code java.time} cost milliseconds
 * when first used, and take more forms than those. Years have four digits.
 */
final class IsoText {
  private IsoText() {}

  /** {@code 2026-11-22}. */
  static LocalDate date(String text) {
    requireLength(text, 10, 10);
    require(text, 4, '-');
    require(text, 7, '-');
    return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  }

  /** {@code 17:00}, {@code 17:00:00} or {@code 17:00:00.123456789}. */
  static LocalTime time(String text) {
    int length = text.length();
    requireLength(text, 5, 18);
    require(text, 2, ':');
    int second = 0;
    int nano = 0;
    if (length > 5) {
      require(text, 5, ':');
      second = digits(text, 6, 8);
    }
    if (length > 8) {
      requireLength(text, 10, 18);
      require(text, 8, '.');
      nano = digits(text, 9, length);
      for (int digits = length - 9; digits < 9; digits++) {
        nano *= 10;
      }
    }
    return LocalTime.of(digits(text, 0, 2), digits(text, 3, 5), second, nano);
  }

  /** A date and a time with a T between. */
  static LocalDateTime dateTime(String text) {
    requireLength(text, 16, 29);
    require(text, 10, 'T');
    return LocalDateTime.of(date(text.substring(0, 10)), time(text.substring(11)));
  }

  /** {@code Z}, {@code +09:00} or {@code +09:00:00}. */
  static ZoneOffset offset(String text) {
    if (!text.equals("Z")) {
      requireLength(text, 6, 9);
      require(text, 3, ':');
    }
    return ZoneOffset.of(text);
  }

  /** Where the offset begins that ends a text with a time; after the T of a date. */
  static int offsetStart(String text, int afterDate) {
    for (int i = afterDate; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'Z' || c == '+' || c == '-') {
        return i;
      }
    }
    throw new DateTimeException("no offset");
  }

  /** The time with its seconds and the digits of a second that say something. */
  static String format(LocalTime time) {
    String text = formatFixed(time);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** The time with nine digits of a second. */
  static String formatFixed(LocalTime time) {
    StringBuilder text = new StringBuilder(18);
    append(text, time.getHour(), 2).append(':');
    append(text, time.getMinute(), 2).append(':');
    append(text, time.getSecond(), 2).append('.');
    return append(text, time.getNano(), 9).toString();
  }

  /** A number with zeros before it. */
  static StringBuilder append(StringBuilder text, int value, int width) {
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    return text.append(digits);
  }

  /**
   * Makes sure that the texts of a year have four digits, so that they sort.
   *
   * @throws IllegalArgumentException outside of the years 0 to 9999
   */
  static void requireSortable(int year) {
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException(
          "A date outside the years 0 to 9999 has no sortable text: " + year);
    }
  }

  static int digits(String text, int from, int to) {
    requireLength(text, to, Integer.MAX_VALUE);
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException("no digit");
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  static void require(String text, int position, char expected) {
    if (position >= text.length() || text.charAt(position) != expected) {
      throw new DateTimeException("no " + expected);
    }
  }

  static void requireLength(String text, int least, int most) {
    if (text.length() < least || text.length() > most) {
      throw new DateTimeException("another length");
    }
  }
}
