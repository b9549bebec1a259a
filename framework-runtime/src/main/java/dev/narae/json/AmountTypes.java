package dev.narae.json;

import java.time.Duration;
import java.time.Period;

/** Amounts of time, in the form of ISO 8601 that {@code java.time} writes. */
final class AmountTypes {
  private AmountTypes() {}

  static final class OfDuration extends IsoType<Duration> {
    static final TextType<Duration> INSTANCE = new OfDuration();

    private OfDuration() {
      super("a duration such as PT1H30M");
    }

    @Override
    Duration read(String text) {
      return Duration.parse(text);
    }
  }

  static final class OfPeriod extends IsoType<Period> {
    static final TextType<Period> INSTANCE = new OfPeriod();

    private OfPeriod() {
      super("a period such as P1M10D");
    }

    @Override
    Period read(String text) {
      return Period.parse(text);
    }
  }
}
