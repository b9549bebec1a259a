package dev.narae.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Zones, and dates and times with one. Those with a date are stored as their instant with the zone
 * behind it, as in {@code 2026-11-22T08:00:00.000000000Z[+09:00]}: that sorts by time.
 */
final class ZoneTypes {
  private ZoneTypes() {}

  static final class OfOffsetDateTime extends IsoType<OffsetDateTime> {
    static final TextType<OffsetDateTime> INSTANCE = new OfOffsetDateTime();

    private OfOffsetDateTime() {
      super("a date and time with its offset, such as 2026-11-22T17:00:00+09:00");
    }

    @Override
    OffsetDateTime read(String text) {
      return offsetDateTime(text);
    }

    @Override
    public String toText(OffsetDateTime value) {
      return ZoneTypes.format(value);
    }

    @Override
    public String toStored(OffsetDateTime value) {
      return stored(value.toInstant(), value.getOffset());
    }

    @Override
    public @Nullable OffsetDateTime fromStored(String text) {
      ZonedDateTime value = ZoneTypes.fromStored(text);
      return value == null ? null : value.toOffsetDateTime();
    }
  }

  static final class OfZonedDateTime extends IsoType<ZonedDateTime> {
    static final TextType<ZonedDateTime> INSTANCE = new OfZonedDateTime();

    private OfZonedDateTime() {
      super("a date and time with its zone, such as 2026-11-22T17:00:00+09:00[Asia/Seoul]");
    }

    @Override
    ZonedDateTime read(String text) {
      int bracket = text.indexOf('[');
      if (bracket < 0) {
        return offsetDateTime(text).toZonedDateTime();
      }
      IsoText.require(text, text.length() - 1, ']');
      ZoneId zone = ZoneId.of(text.substring(bracket + 1, text.length() - 1));
      return offsetDateTime(text.substring(0, bracket)).atZoneSameInstant(zone);
    }

    @Override
    public String toText(ZonedDateTime value) {
      return ZoneTypes.format(value.toOffsetDateTime());
    }

    @Override
    public String toStored(ZonedDateTime value) {
      return stored(value.toInstant(), value.getZone());
    }

    @Override
    public @Nullable ZonedDateTime fromStored(String text) {
      return ZoneTypes.fromStored(text);
    }
  }

  static final class OfOffsetTime extends IsoType<OffsetTime> {
    static final TextType<OffsetTime> INSTANCE = new OfOffsetTime();

    private OfOffsetTime() {
      super("a time of day with its offset, such as 17:00:00+09:00");
    }

    @Override
    OffsetTime read(String text) {
      int offset = IsoText.offsetStart(text, 0);
      return OffsetTime.of(
          IsoText.time(text.substring(0, offset)), IsoText.offset(text.substring(offset)));
    }

    @Override
    public String toText(OffsetTime value) {
      return IsoText.format(value.toLocalTime()) + value.getOffset().getId();
    }
  }

  static final class OfZoneId extends IsoType<ZoneId> {
    static final TextType<ZoneId> INSTANCE = new OfZoneId();

    private OfZoneId() {
      super("a time zone such as Asia/Seoul");
    }

    @Override
    ZoneId read(String text) {
      return ZoneId.of(text);
    }

    @Override
    public String toText(ZoneId value) {
      return value.getId();
    }
  }

  static final class OfZoneOffset extends IsoType<ZoneOffset> {
    static final TextType<ZoneOffset> INSTANCE = new OfZoneOffset();

    private OfZoneOffset() {
      super("an offset from UTC such as +09:00");
    }

    @Override
    ZoneOffset read(String text) {
      return IsoText.offset(text);
    }

    @Override
    public String toText(ZoneOffset value) {
      return value.getId();
    }
  }

  /** Its instant lies in years of four digits too, so that it can be stored. */
  private static OffsetDateTime offsetDateTime(String text) {
    IsoText.require(text, 10, 'T');
    int offset = IsoText.offsetStart(text, 11);
    OffsetDateTime value =
        OffsetDateTime.of(
            IsoText.dateTime(text.substring(0, offset)), IsoText.offset(text.substring(offset)));
    int year = value.withOffsetSameInstant(ZoneOffset.UTC).getYear();
    if (year < 0 || year > 9999) {
      throw new DateTimeException("beyond four digits in UTC");
    }
    return value;
  }

  private static String format(OffsetDateTime value) {
    return value.toLocalDate()
        + "T"
        + IsoText.format(value.toLocalTime())
        + value.getOffset().getId();
  }

  private static String stored(Instant instant, ZoneId zone) {
    return Instants.formatSortable(instant) + '[' + zone.getId() + ']';
  }

  private static @Nullable ZonedDateTime fromStored(String text) {
    int bracket = text.indexOf('[');
    if (bracket < 0 || !text.endsWith("]")) {
      return null;
    }
    Instant instant = Instants.parse(text.substring(0, bracket));
    try {
      ZoneId zone = ZoneId.of(text.substring(bracket + 1, text.length() - 1));
      return instant == null ? null : instant.atZone(zone);
    } catch (DateTimeException e) {
      return null; // Whoever asked says which attribute it is.
    }
  }
}
