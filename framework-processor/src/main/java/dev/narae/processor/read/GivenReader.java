package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ParamModel.Place;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Parameters that are bound by their type alone. */
final class GivenReader {
  private static final String EVENTS = "com.amazonaws.services.lambda.runtime.events.";

  private static final Map<String, Place> PLACES =
      Map.of(
          "dev.narae.http.Request",
          Place.REQUEST,
          "dev.narae.http.Caller",
          Place.CALLER,
          "dev.narae.http.RawEvent",
          Place.RAW_EVENT,
          "dev.narae.dynamodb.Cursor",
          Place.CURSOR,
          "com.amazonaws.services.lambda.runtime.Context",
          Place.CONTEXT,
          EVENTS + "APIGatewayV2HTTPEvent",
          Place.HTTP_API_EVENT,
          EVENTS + "APIGatewayProxyRequestEvent",
          Place.REST_API_EVENT,
          EVENTS + "ApplicationLoadBalancerRequestEvent",
          Place.LOAD_BALANCER_EVENT);

  private GivenReader() {}

  /** The place that the type stands for; empty for a type of values. */
  static Optional<Place> place(TypeMirror type) {
    return PLACES.entrySet().stream()
        .filter(entry -> PresenceReader.isType(type, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Reports an annotation that would say where the value comes from, or what it must be like. */
  static void check(VariableElement parameter, Origin place, Report report) {
    for (AnnotationMirror mirror : parameter.getAnnotationMirrors()) {
      String name = Annotations.name(mirror);
      if (name.startsWith("dev.narae.annotation.") || name.startsWith("jakarta.validation.")) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        report.add(Message.GIVEN_PARAMETER, place.annotation(name), parameter, simple);
        return;
      }
    }
  }
}
