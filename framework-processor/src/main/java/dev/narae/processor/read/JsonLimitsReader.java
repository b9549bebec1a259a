package dev.narae.processor.read;

import dev.narae.annotation.JsonLimits;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.JsonLimitsModel;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads {@code @JsonLimits}. */
final class JsonLimitsReader {
  /** Every level takes a part of the thread's stack. */
  private static final int MAX_DEPTH = 1_000;

  private static final int MAX_NUMBER = 10_000;

  private final Report report;

  JsonLimitsReader(Report report) {
    this.report = report;
  }

  /** What an app says, or what holds without the annotation. */
  JsonLimitsModel read(TypeElement app, Origin place) {
    return Annotations.find(app, JsonLimits.class)
        .map(annotation -> limits(annotation, place))
        .orElse(JsonLimitsModel.DEFAULT);
  }

  private JsonLimitsModel limits(AnnotationMirror annotation, Origin place) {
    return new JsonLimitsModel(
        limit(annotation, "depth", MAX_DEPTH, place),
        limit(annotation, "bytes", JsonLimitsModel.PAYLOAD, place),
        limit(annotation, "tokens", JsonLimitsModel.PAYLOAD, place),
        limit(annotation, "name", JsonLimitsModel.PAYLOAD, place),
        limit(annotation, "number", MAX_NUMBER, place),
        limit(annotation, "string", JsonLimitsModel.PAYLOAD, place));
  }

  private int limit(AnnotationMirror annotation, String member, int most, Origin place) {
    int limit = Annotations.integer(annotation, member);
    if (limit < 1 || limit > most) {
      Origin at = place.annotation(JsonLimits.class.getCanonicalName(), member);
      report.add(Message.JSON_LIMIT, at, member, limit, String.format(Locale.ROOT, "%,d", most));
    }
    return limit;
  }
}
