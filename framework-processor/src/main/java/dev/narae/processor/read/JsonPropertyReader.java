package dev.narae.processor.read;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.PropertyModel;
import dev.narae.processor.model.PropertyModel.Include;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.read.PropertyPlace.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;

/** Reads what a component is in JSON from Jackson's annotations on its parts. */
final class JsonPropertyReader {
  private static final List<String> NAMES =
      List.of(Jackson.PROPERTY, Jackson.GETTER, Jackson.SETTER);

  private final Report report;
  private final IncludeReader includes;
  private final FormatReader formats;
  private final PropertyDirection directions = new PropertyDirection();

  JsonPropertyReader(Report report) {
    this.report = report;
    this.includes = new IncludeReader(report);
    this.formats = new FormatReader(report);
  }

  /**
   * The property of a component.
   *
   * @param component its name in Java
   * @param places where its annotations stand, the most important one first
   */
  PropertyModel read(
      String component,
      List<PropertyPlace> places,
      Presence presence,
      ValueType type,
      JsonTypeRules rules) {
    String name = explicitName(places).orElseGet(() -> rules.naming().apply(component));
    PropertyPlace.find(places, Jackson.PROPERTY).ifPresent(m -> checkOptions(m, presence));
    return new PropertyModel(
        name,
        aliases(places, name),
        directions.read(name, places, rules),
        include(places).orElse(rules.include()),
        Optional.empty(),
        formats.read(places, type),
        0);
  }

  private Optional<String> explicitName(List<PropertyPlace> places) {
    Optional<String> name = Optional.empty();
    for (String annotation : NAMES) {
      for (Mark mark : PropertyPlace.all(places, annotation)) {
        String value = Annotations.string(mark.annotation(), "value");
        if (name.isPresent() && !value.isEmpty() && !value.equals(name.get())) {
          report.add(Message.PROPERTY_NAMES, mark.origin("value"), name.get());
        } else if (!value.isEmpty()) {
          name = Optional.of(value);
        }
      }
    }
    return name;
  }

  private static List<String> aliases(List<PropertyPlace> places, String name) {
    Set<String> aliases = new TreeSet<>();
    for (Mark mark : PropertyPlace.all(places, Jackson.ALIAS)) {
      aliases.addAll(Annotations.strings(mark.annotation(), "value"));
    }
    aliases.remove(name);
    return new ArrayList<>(aliases);
  }

  private Optional<Include> include(List<PropertyPlace> places) {
    return PropertyPlace.find(places, Jackson.INCLUDE)
        .flatMap(m -> includes.read(m.annotation(), m.place().origin()));
  }

  /** Members of {@code @JsonProperty} that say something else than the component does. */
  private void checkOptions(Mark mark, Presence presence) {
    for (String member : List.of("required", "isRequired")) {
      String is = presence.isRequired() ? "required" : "optional";
      if (!says(mark.annotation(), member, presence.isRequired())) {
        option(mark, member, "the component is " + is + ", as its type and @Default say");
      }
    }
    option(mark, "defaultValue", "what a missing property stands for is said with @Default");
    option(
        mark,
        "index",
        "properties are written in the order of the components, or of @JsonPropertyOrder");
    option(mark, "namespace", "JSON has no namespaces");
  }

  /** Whether a member, in either of its spellings, is not given or agrees. */
  private static boolean says(AnnotationMirror annotation, String member, boolean required) {
    return !Annotations.isGiven(annotation, member)
        || Annotations.string(annotation, member).equalsIgnoreCase(String.valueOf(required));
  }

  private void option(Mark mark, String member, String instead) {
    if (Annotations.isGiven(mark.annotation(), member)) {
      Origin place = mark.origin(member);
      report.add(Message.JACKSON_OPTION, place, member, "JsonProperty", instead);
    }
  }
}
