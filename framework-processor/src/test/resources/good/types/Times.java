package types;

import dev.narae.annotation.Default;
import dev.narae.annotation.Header;
import dev.narae.annotation.Public;
import dev.narae.annotation.Query;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Dates and times, and other types that are text. */
@Public
final class Times {
  private final AppointmentTable appointments;

  @Inject
  Times(AppointmentTable appointments) {
    this.appointments = appointments;
  }

  @Route("POST /moments")
  Moments moments(Moments moments) {
    return moments;
  }

  @Route("GET /calendar/{date}/{letter}")
  List<String> calendar(
      LocalDate date,
      char letter,
      LocalTime from,
      @Default("18:00") LocalTime to,
      Optional<YearMonth> month,
      List<DayOfWeek> weekday,
      @Query("day") Day birthday,
      @Header URI referer) {
    return List.of(
        "" + date, "" + letter, "" + from, "" + to, "" + month, "" + weekday, "" + birthday,
        "" + referer);
  }

  @Route("PUT /appointments/{weekday}/{at}")
  Appointment put(DayOfWeek weekday, LocalDateTime at, Moments moments) {
    appointments.put(new Appointment(weekday, at, moments));
    return appointments.get(weekday, at).orElseThrow();
  }

  @Route("GET /appointments/{weekday}")
  List<LocalDateTime> between(DayOfWeek weekday, LocalDateTime from, LocalDateTime to) {
    return appointments.query(weekday).atBetween(from, to).list().stream()
        .map(Appointment::at)
        .toList();
  }

  @Route("POST /days")
  Day day(LocalDate date) {
    return new Day(date);
  }
}
