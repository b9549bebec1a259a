package dev.narae.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Instants as ISO 8601 text. The usual form is handled here, because the formatters of {@code
 * java.time} cost milliseconds when first used; anything else is left to them.
 */
public final class Instants {
  private static final int SECONDS_OF_DAY = 86_400;
  private static final long YEAR_0 = -62_167_219_200L;
  private static final long YEAR_10000 = 253_402_300_800L;
  private static final int LENGTH_TO_SECONDS = 19;
  private static final int NONE = -1;

  private Instants() {}

  /** The text as {@link Instant#toString()} gives it: 0, 3, 6 or 9 digits of a second, UTC. */
  public static String format(Instant instant) {
    String text = format(instant, false);
    return text == null ? instant.toString() : text;
  }

  /**
   * The text with 9 digits of a second, whose order is the order in time.
   *
   * @throws IllegalArgumentException outside the years 0 to 9999, whose texts would not sort
   */
  public static String formatSortable(Instant instant) {
    String text = format(instant, true);
    if (text == null) {
      throw new IllegalArgumentException(
          "An instant outside the years 0 to 9999 has no sortable text: " + instant);
    }
    return text;
  }

  /** The instant, or null if the text is not ISO 8601 with a zone ({@code Z} or an offset). */
  public static @Nullable Instant parse(String text) {
    int length = text.length();
    if (length > LENGTH_TO_SECONDS && text.charAt(length - 1) == 'Z') {
      Instant instant = parseUsual(text, length - 1);
      if (instant != null) {
        return instant;
      }
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String format(Instant instant, boolean fixedWidth) {
    long seconds = instant.getEpochSecond();
    int nano = instant.getNano();
    if (seconds < YEAR_0 || seconds >= YEAR_10000) {
      return null;
    }
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_OF_DAY));
    int time = Math.floorMod(seconds, SECONDS_OF_DAY);
    StringBuilder text = new StringBuilder(30);
    append(text, date.getYear(), 4).append('-');
    append(text, date.getMonthValue(), 2).append('-');
    append(text, date.getDayOfMonth(), 2).append('T');
    append(text, time / 3600, 2).append(':');
    append(text, time / 60 % 60, 2).append(':');
    append(text, time % 60, 2);
    if (fixedWidth || nano != 0) {
      appendFraction(text.append('.'), nano, fixedWidth);
    }
    return text.append('Z').toString();
  }

  private static void appendFraction(StringBuilder text, int nano, boolean fixedWidth) {
    if (!fixedWidth && nano % 1_000_000 == 0) {
      append(text, nano / 1_000_000, 3);
    } else if (!fixedWidth && nano % 1_000 == 0) {
      append(text, nano / 1_000, 6);
    } else {
      append(text, nano, 9);
    }
  }

  private static StringBuilder append(StringBuilder text, int value, int width) {
    int limit = 10;
    for (int i = 1; i < width; i++) {
      if (value < limit) {
        text.append('0');
      }
      limit *= 10;
    }
    return text.append(value);
  }

  private static @Nullable Instant parseUsual(String text, int end) {
    if (text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(10) != 'T'
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, 19);
    int nano = end == LENGTH_TO_SECONDS ? 0 : nanos(text, end);
    if (year < 0 || month < 1 || month > 12 || day < 1 || nano < 0) {
      return null;
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
      return null;
    }
    LocalDate firstOfMonth = LocalDate.of(year, month, 1);
    if (day > firstOfMonth.lengthOfMonth()) {
      return null;
    }
    long days = firstOfMonth.toEpochDay() + day - 1;
    return Instant.ofEpochSecond(
        days * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second, nano);
  }

  private static int nanos(String text, int end) {
    int width = end - LENGTH_TO_SECONDS - 1;
    if (text.charAt(LENGTH_TO_SECONDS) != '.' || width < 1 || width > 9) {
      return NONE;
    }
    int nano = digits(text, LENGTH_TO_SECONDS + 1, end);
    for (int i = width; i < 9 && nano > 0; i++) {
      nano *= 10;
    }
    return nano;
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
