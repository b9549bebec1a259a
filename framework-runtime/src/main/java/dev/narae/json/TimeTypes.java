package dev.narae.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/** Dates and times without a zone. Their texts sort by time. */
final class TimeTypes {
  private TimeTypes() {}

  static final class OfLocalDate extends IsoType<LocalDate> {
    static final TextType<LocalDate> INSTANCE = new OfLocalDate();

    private OfLocalDate() {
      super("a date such as 2026-11-22");
    }

    @Override
    LocalDate read(String text) {
      return IsoText.date(text);
    }

    @Override
    public String toStored(LocalDate value) {
      IsoText.requireSortable(value.getYear());
      return toText(value);
    }
  }

  static final class OfLocalTime extends IsoType<LocalTime> {
    static final TextType<LocalTime> INSTANCE = new OfLocalTime();

    private OfLocalTime() {
      super("a time of day such as 17:00:00");
    }

    @Override
    LocalTime read(String text) {
      return IsoText.time(text);
    }

    @Override
    public String toText(LocalTime value) {
      return IsoText.format(value);
    }

    @Override
    public String toStored(LocalTime value) {
      return IsoText.formatFixed(value);
    }
  }

  static final class OfLocalDateTime extends IsoType<LocalDateTime> {
    static final TextType<LocalDateTime> INSTANCE = new OfLocalDateTime();

    private OfLocalDateTime() {
      super("a date and time without a zone, such as 2026-11-22T17:00:00");
    }

    @Override
    LocalDateTime read(String text) {
      return IsoText.dateTime(text);
    }

    @Override
    public String toText(LocalDateTime value) {
      return value.toLocalDate() + "T" + IsoText.format(value.toLocalTime());
    }

    @Override
    public String toStored(LocalDateTime value) {
      IsoText.requireSortable(value.getYear());
      return value.toLocalDate() + "T" + IsoText.formatFixed(value.toLocalTime());
    }
  }

  static final class OfYear extends IsoType<Year> {
    static final TextType<Year> INSTANCE = new OfYear();

    private OfYear() {
      super("a year such as 2026");
    }

    @Override
    Year read(String text) {
      IsoText.requireLength(text, 4, 4);
      return Year.of(IsoText.digits(text, 0, 4));
    }

    @Override
    public String toText(Year value) {
      int year = value.getValue();
      return year < 0 ? value.toString() : IsoText.append(new StringBuilder(4), year, 4).toString();
    }

    @Override
    public String toStored(Year value) {
      IsoText.requireSortable(value.getValue());
      return toText(value);
    }
  }

  static final class OfYearMonth extends IsoType<YearMonth> {
    static final TextType<YearMonth> INSTANCE = new OfYearMonth();

    private OfYearMonth() {
      super("a month such as 2026-11");
    }

    @Override
    YearMonth read(String text) {
      IsoText.requireLength(text, 7, 7);
      IsoText.require(text, 4, '-');
      return YearMonth.of(IsoText.digits(text, 0, 4), IsoText.digits(text, 5, 7));
    }

    @Override
    public String toStored(YearMonth value) {
      IsoText.requireSortable(value.getYear());
      return toText(value);
    }
  }

  static final class OfMonthDay extends IsoType<MonthDay> {
    static final TextType<MonthDay> INSTANCE = new OfMonthDay();

    private OfMonthDay() {
      super("a day of any year such as --11-22");
    }

    @Override
    MonthDay read(String text) {
      IsoText.requireLength(text, 7, 7);
      IsoText.require(text, 0, '-');
      IsoText.require(text, 1, '-');
      IsoText.require(text, 4, '-');
      return MonthDay.of(IsoText.digits(text, 2, 4), IsoText.digits(text, 5, 7));
    }
  }
}
