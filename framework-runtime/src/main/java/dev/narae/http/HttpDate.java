package dev.narae.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Times as header fields have them (RFC 9110, section 5.6.7): {@code Sun, 06 Nov 1994 08:49:37
 * GMT}. They are exact to the second.
 */
public final class HttpDate {
  private static final String DAYS = "MonTueWedThuFriSatSun";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final long YEAR_1000 = -30_610_224_000L;
  private static final long YEAR_10000 = 253_402_300_800L;

  private HttpDate() {}

  /**
   * The time as a header field's value; parts of a second are cut off.
   *
   * @throws IllegalArgumentException if the year has more or fewer than four digits
   */
  public static String format(Instant time) {
    if (time.getEpochSecond() < YEAR_1000 || time.getEpochSecond() >= YEAR_10000) {
      throw new IllegalArgumentException("No year of four digits: " + time);
    }
    OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(29);
    int day = utc.getDayOfWeek().getValue();
    text.append(DAYS, 3 * (day - 1), 3 * day).append(", ");
    int month = utc.getMonthValue();
    two(text, utc.getDayOfMonth()).append(' ').append(MONTHS, 3 * (month - 1), 3 * month);
    text.append(' ').append(utc.getYear()).append(' ');
    two(text, utc.getHour()).append(':');
    two(text, utc.getMinute()).append(':');
    return two(text, utc.getSecond()).append(" GMT").toString();
  }

  /**
   * The time of a header field's value in one of the three forms that servers must understand; null
   * if it is in none of them, which a conditional header then is ignored for.
   */
  public static @Nullable Instant parse(String text) {
    StringTokenizer parts = new StringTokenizer(text, " ,-");
    int count = parts.countTokens();
    if (count != 6 && count != 5) {
      return null;
    }
    parts.nextToken(); // The day of the week says nothing new.
    try {
      return count == 6 ? fixed(parts) : asctime(parts);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** {@code 06 Nov 1994 08:49:37 GMT}, or with a year of two digits as RFC 850 has it. */
  private static @Nullable Instant fixed(StringTokenizer parts) {
    String day = parts.nextToken();
    String month = parts.nextToken();
    String year = parts.nextToken();
    String time = parts.nextToken();
    return parts.nextToken().equals("GMT") ? instant(fullYear(year), month, day, time) : null;
  }

  /** {@code Nov 6 08:49:37 1994}. */
  private static @Nullable Instant asctime(StringTokenizer parts) {
    String month = parts.nextToken();
    String day = parts.nextToken();
    String time = parts.nextToken();
    return instant(Integer.parseInt(parts.nextToken()), month, day, time);
  }

  private static @Nullable Instant instant(int year, String month, String day, String time) {
    int index = month.length() == 3 ? MONTHS.indexOf(month) : -1;
    if (index < 0 || index % 3 != 0 || time.length() != 8) {
      return null;
    }
    return LocalDateTime.of(
            year,
            index / 3 + 1,
            Integer.parseInt(day),
            Integer.parseInt(time.substring(0, 2)),
            Integer.parseInt(time.substring(3, 5)),
            Integer.parseInt(time.substring(6)))
        .toInstant(ZoneOffset.UTC);
  }

  /** Two digits are of the century around 2000: nobody asks for what comes after 2069. */
  private static int fullYear(String year) {
    int number = Integer.parseInt(year);
    if (year.length() != 2) {
      return number;
    }
    return number < 70 ? 2000 + number : 1900 + number;
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return (number < 10 ? text.append('0') : text).append(number);
  }
}
