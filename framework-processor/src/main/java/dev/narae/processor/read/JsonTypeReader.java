package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.PropertyModel.Direction;
import dev.narae.processor.model.PropertyModel.Include;
import dev.narae.processor.text.PropertyNaming;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads what Jackson's annotations of a type say of all of its properties. */
final class JsonTypeReader {
  private final Report report;
  private final IncludeReader includes;

  JsonTypeReader(Report report) {
    this.report = report;
    this.includes = new IncludeReader(report);
  }

  JsonTypeRules read(TypeElement type, Origin place) {
    Optional<AnnotationMirror> ignored = Annotations.find(type, Jackson.IGNORE_PROPERTIES);
    Optional<AnnotationMirror> order = Annotations.find(type, Jackson.PROPERTY_ORDER);
    ignored.ifPresent(a -> checkUnknown(a, place));
    return new JsonTypeRules(
        naming(type, place),
        Annotations.find(type, Jackson.INCLUDE)
            .flatMap(a -> includes.read(a, place))
            .orElse(Include.ALWAYS),
        ignored.map(a -> Annotations.strings(a, "value")).orElse(List.of()),
        ignored.map(JsonTypeReader::direction).orElse(Direction.NONE),
        order.map(a -> Annotations.strings(a, "value")).orElse(List.of()),
        order.map(a -> Annotations.bool(a, "alphabetic")).orElse(false));
  }

  private static Direction direction(AnnotationMirror ignored) {
    boolean written = Annotations.bool(ignored, "allowGetters");
    boolean read = Annotations.bool(ignored, "allowSetters");
    if (written) {
      return read ? Direction.BOTH : Direction.READ_ONLY;
    }
    return read ? Direction.WRITE_ONLY : Direction.NONE;
  }

  private void checkUnknown(AnnotationMirror ignored, Origin place) {
    boolean saysSo = Annotations.isGiven(ignored, "ignoreUnknown");
    if (saysSo && !Annotations.bool(ignored, "ignoreUnknown")) {
      report.add(
          Message.JACKSON_OPTION,
          place.annotation(Jackson.IGNORE_PROPERTIES, "ignoreUnknown"),
          "ignoreUnknown = false",
          "JsonIgnoreProperties",
          "properties that the type does not have are ignored, unless it is @JsonStrict");
    }
  }

  private PropertyNaming naming(TypeElement type, Origin place) {
    for (String annotation : Jackson.NAMING) {
      Optional<AnnotationMirror> found = Annotations.find(type, annotation);
      if (found.isPresent()) {
        return naming(found.get(), place.annotation(annotation, "value"));
      }
    }
    return PropertyNaming.LOWER_CAMEL_CASE;
  }

  private PropertyNaming naming(AnnotationMirror annotation, Origin place) {
    Optional<TypeElement> strategy = Annotations.type(annotation, "value");
    Optional<PropertyNaming> known =
        strategy
            .filter(s -> Jackson.isOfJackson(s.getQualifiedName().toString()))
            .flatMap(s -> PropertyNaming.ofStrategy(s.getSimpleName().toString()));
    boolean none =
        strategy.filter(s -> s.getSimpleName().contentEquals("PropertyNamingStrategy")).isPresent();
    if (known.isEmpty() && strategy.isPresent() && !none) {
      report.add(Message.NAMING, place, strategy.get().getSimpleName());
    }
    return known.orElse(PropertyNaming.LOWER_CAMEL_CASE);
  }
}
