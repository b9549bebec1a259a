package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.PropertyModel.Include;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads {@code @JsonInclude}: which values are written. */
final class IncludeReader {
  private static final List<String> UNREAD = List.of("content", "valueFilter", "contentFilter");

  private final Report report;

  IncludeReader(Report report) {
    this.report = report;
  }

  /**
   * What the annotation says; empty if it leaves that to its surroundings.
   *
   * @param place of the element that has it
   */
  Optional<Include> read(AnnotationMirror annotation, Origin place) {
    for (String member : UNREAD) {
      if (Annotations.isGiven(annotation, member)) {
        report.add(
            Message.JACKSON_OPTION,
            place.annotation(Jackson.INCLUDE, member),
            member,
            "JsonInclude",
            "all elements and entries of a value that is written are written");
      }
    }
    String value = Annotations.string(annotation, "value");
    Optional<Include> known =
        Arrays.stream(Include.values()).filter(i -> i.name().equals(value)).findFirst();
    if (known.isEmpty() && !value.equals("USE_DEFAULTS")) {
      report.add(Message.INCLUDE, place.annotation(Jackson.INCLUDE, "value"), value);
    }
    return known;
  }
}
