package dev.narae.processor.emit.doc;

import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.PropertyModel.Direction;
import dev.narae.processor.model.PropertyModel.Include;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ValueType;

/**
 * Which of a type's properties there are, by where its values travel.
 *
 * @param request whether they are sent to the service
 * @param answer whether they come from it
 */
record PropertyUse(boolean request, boolean answer) {

  /** Whether there is such a property. */
  boolean has(ComponentModel component) {
    return (request && component.property().isRead())
        || (answer && component.property().isWritten());
  }

  /** Whether it is always there: in requests because it must be, else because it is written. */
  boolean isRequired(ComponentModel component) {
    if (!request) {
      return !component.presence().isPatch() && !canBeLeftOut(component);
    }
    boolean leftOut = answer && component.property().isWritten() && canBeLeftOut(component);
    return component.presence().isRequired() && !leftOut;
  }

  /** Whether it may be null. */
  boolean isNullable(ComponentModel component) {
    Presence presence = component.presence();
    boolean declared =
        presence.kind() == Presence.Kind.NULLABLE || presence.isOptional() || presence.isPatch();
    return declared && (request || !canBeLeftOut(component));
  }

  /** Adds that a property goes one way only, where its type goes both. */
  void addDirection(YamlMap schema, ComponentModel component) {
    if (component.property().direction() == Direction.READ_ONLY) {
      schema.put("readOnly", true);
    } else if (component.property().direction() == Direction.WRITE_ONLY) {
      schema.put("writeOnly", true);
    }
  }

  /** Whether there are values for which it is not written. */
  private static boolean canBeLeftOut(ComponentModel component) {
    Include include = component.property().include();
    return switch (component.presence().kind()) {
      case NULLABLE, PATCH -> include != Include.ALWAYS;
      case OPTIONAL -> include != Include.ALWAYS && include != Include.NON_NULL;
      case REQUIRED, DEFAULT ->
          include == Include.NON_DEFAULT
              || (include == Include.NON_EMPTY && canBeEmpty(component.type()));
    };
  }

  private static boolean canBeEmpty(ValueType type) {
    return !(type instanceof ValueType.Scalar scalar)
        || scalar.kind() == ScalarKind.STRING
        || scalar.kind() == ScalarKind.UUID;
  }
}
