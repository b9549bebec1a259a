package dev.narae.processor.read;

import dev.narae.annotation.Version;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads which component of a record counts its changes. */
final class VersionReader {
  private final Report report;

  VersionReader(Report report) {
    this.report = report;
  }

  /** The name of the component with {@code @Version}; empty if there is none that can be one. */
  Optional<String> read(TypeElement type, List<ComponentModel> components, Origin place) {
    Optional<String> version = Optional.empty();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (Annotations.has(field, Version.class)) {
        String name = field.getSimpleName().toString();
        Origin at = place.field(name).annotation(Version.class.getCanonicalName());
        if (version.isPresent()) {
          report.add(Message.TWO_VERSIONS, at, version.get());
        } else if (components.stream().noneMatch(c -> c.name().equals(name) && canCount(c))) {
          report.add(Message.VERSION_TYPE, at, name);
        } else {
          version = Optional.of(name);
        }
      }
    }
    return version;
  }

  private static boolean canCount(ComponentModel component) {
    return isCount(component.type()) && !component.presence().isOptional();
  }

  /** Whether values are whole numbers of a size that versions have. */
  static boolean isCount(ValueType type) {
    return type instanceof Scalar scalar
        && (scalar.kind() == ScalarKind.INT || scalar.kind() == ScalarKind.LONG);
  }
}
