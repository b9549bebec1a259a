package dev.narae.processor.read;

import dev.narae.annotation.Default;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.PropertyModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.PageOf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads components: their types, and what annotations say of them, at whichever of their places
 * these stand.
 */
final class ComponentReader {
  private final Source source;
  private final TypeReader types;
  private final JacksonReader jackson;
  private final CodecReader codecs;
  private final ConstraintReader constraints;
  private final PresenceReader presences;
  private final DefaultReader defaults;

  ComponentReader(
      Source source,
      TypeReader types,
      JacksonReader jackson,
      CodecReader codecs,
      ConstraintReader constraints,
      PresenceReader presences,
      DefaultReader defaults) {
    this.source = source;
    this.types = types;
    this.jackson = jackson;
    this.codecs = codecs;
    this.constraints = constraints;
    this.presences = presences;
    this.defaults = defaults;
  }

  /** The component; empty after a finding about its type. */
  Optional<ComponentModel> read(PropertyParts parts, JsonTypeRules rules) {
    Presence presence = presence(parts);
    try {
      TypeMirror inner = PresenceReader.withoutWrapper(parts.type());
      Optional<ValueType> special = special(parts, inner);
      ValueType type = special.isPresent() ? special.get() : types.read(inner, parts.origin());
      if (type instanceof PageOf) {
        throw UnsupportedTypeException.because("a Page is a route's whole result");
      }
      List<Constraint> found = constraints(parts, presence, types.scalar(type));
      defaults.check(type, presence, found, defaultPlace(parts));
      PropertyModel property =
          jackson.property(parts.name(), parts.places(), presence, type, rules);
      return Optional.of(
          new ComponentModel(
              parts.name(), parts.member(), property, type, presence, found, parts.doc()));
    } catch (UnsupportedTypeException e) {
      source.report(e, Message.COMPONENT_TYPE, parts.origin(), parts.type());
      return Optional.empty();
    }
  }

  /** What only components can be: a file, or a value with a codec of its own. */
  private Optional<ValueType> special(PropertyParts parts, TypeMirror type)
      throws UnsupportedTypeException {
    for (PropertyPlace place : parts.places()) {
      Optional<ValueType> coded = codecs.ofComponent(place.element(), type, place.origin());
      if (coded.isPresent()) {
        return coded;
      }
    }
    return TypeReader.file(type);
  }

  private Presence presence(PropertyParts parts) {
    Presence presence =
        presences.presence(
            parts.type(),
            parts.name(),
            parts.places().stream().map(PropertyPlace::element).toList(),
            parts.origin());
    return presence.isRequired() && parts.hasOwnDefault() ? Presence.NULLABLE : presence;
  }

  /** Those of all places, each once. */
  private List<Constraint> constraints(PropertyParts parts, Presence presence, ValueType type) {
    Set<Constraint> found = new LinkedHashSet<>();
    for (PropertyPlace place : parts.places()) {
      if (!isCopied(place)) {
        found.addAll(constraints.of(place.element(), parts.type(), type, presence, place.origin()));
      }
    }
    return List.copyOf(found);
  }

  /** The compiler copies what stands on a record's component to its other parts. */
  private static boolean isCopied(PropertyPlace place) {
    Element owner = place.element();
    while (owner != null && !(owner instanceof TypeElement)) {
      owner = owner.getEnclosingElement();
    }
    boolean record = owner != null && owner.getKind() == ElementKind.RECORD;
    return record && place.side() != PropertyPlace.Side.BOTH;
  }

  private static Origin defaultPlace(PropertyParts parts) {
    return PropertyPlace.find(parts.places(), Default.class.getCanonicalName())
        .map(m -> m.origin("value"))
        .orElse(parts.origin());
  }
}
