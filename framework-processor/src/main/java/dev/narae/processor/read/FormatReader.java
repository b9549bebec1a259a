package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.PropertyModel.Format;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.read.PropertyPlace.Mark;
import dev.narae.processor.text.FormatText;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads {@code @JsonFormat}: the form of a date or time. */
final class FormatReader {
  private static final String INSTEAD = "values are read and written strictly, in English and ISO";
  private static final List<String> UNREAD = List.of("locale", "with", "without", "lenient");

  /** What Jackson's annotation says where it leaves the zone to the mapper. */
  private static final String DEFAULT_ZONE = "##default";

  private final Report report;

  FormatReader(Report report) {
    this.report = report;
  }

  /** The form; empty for the usual one. */
  Optional<Format> read(List<PropertyPlace> places, ValueType type) {
    return PropertyPlace.find(places, Jackson.FORMAT).flatMap(m -> read(m, type));
  }

  private Optional<Format> read(Mark mark, ValueType type) {
    AnnotationMirror annotation = mark.annotation();
    for (String member : UNREAD) {
      if (Annotations.isGiven(annotation, member)) {
        Origin place = mark.origin(member);
        report.add(Message.JACKSON_OPTION, place, member, "JsonFormat", INSTEAD);
      }
    }
    String shape = Annotations.string(annotation, "shape");
    String pattern = FormatText.strict(Annotations.string(annotation, "pattern"));
    String zone = Annotations.string(annotation, "timezone");
    boolean text = shape.equals("ANY") || shape.equals("STRING");
    if (text && pattern.isEmpty() && zone.equals(DEFAULT_ZONE) && isText(type)) {
      return Optional.empty();
    }
    String problem = problem(type, text, shape, pattern);
    if (!problem.isEmpty()) {
      report.add(Message.FORMAT, mark.origin(), problem);
      return Optional.empty();
    }
    ScalarKind kind = ((Scalar) type).kind();
    return checked(mark, kind, new Format(pattern, zone(kind, zone), false));
  }

  private Optional<Format> checked(Mark mark, ScalarKind kind, Format format) {
    String wrong = FormatText.problem(kind, format.pattern(), format.zone());
    if (wrong.isEmpty()) {
      return Optional.of(format);
    }
    String what = "\"" + format.pattern() + "\" is no form of this type: " + wrong;
    report.add(Message.FORMAT, mark.origin("pattern"), what);
    return Optional.empty();
  }

  private static String problem(ValueType type, boolean text, String shape, String pattern) {
    if (!text) {
      return "values are not of the shape " + shape + "; they are text, of a pattern if you like";
    }
    if (!(type instanceof Scalar scalar) || !FormatText.isFormatted(scalar.kind())) {
      return "only dates and times have a form, and not those in a container";
    }
    return pattern.isEmpty() ? "a time zone goes with a pattern" : "";
  }

  /** Whether values are text without more ado. */
  private static boolean isText(ValueType type) {
    return !(type instanceof Scalar scalar)
        || !(scalar.kind().isNumber() || scalar.kind() == ScalarKind.BOOLEAN);
  }

  /** Types without a zone have none; an instant is told in that of UTC at least. */
  private static String zone(ScalarKind kind, String zone) {
    if (!FormatText.isZoned(kind)) {
      return "";
    }
    if (!zone.equals(DEFAULT_ZONE)) {
      return zone;
    }
    return kind == ScalarKind.INSTANT ? "UTC" : "";
  }
}
