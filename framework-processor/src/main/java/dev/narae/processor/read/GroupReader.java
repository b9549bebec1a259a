package dev.narae.processor.read;

import dev.narae.annotation.Form;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Element;
import dev.narae.processor.model.ValueType.ListOf;
import dev.narae.processor.model.ValueType.Named;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.model.ValueType.SetOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/** Checks records whose components are parameters, each by its name. */
final class GroupReader {
  /** Bytes of an event, which is the most that Lambda takes (Lambda quotas). */
  private static final int MOST_BYTES = 6_291_456;

  private static final Element TEXT = new Element(new Scalar(ScalarKind.STRING, false), List.of());

  private final ShapeReader shapes;
  private final Report report;

  GroupReader(ShapeReader shapes, Report report) {
    this.shapes = shapes;
    this.report = report;
  }

  /** Whether the record can be read from its place, and its parameter says nothing more. */
  boolean check(VariableElement parameter, ParamModel param, Origin at) {
    if (!shapes.presences().presence(parameter, at).isRequired()) {
      report.add(Message.GROUP_PRESENCE, at, param.name());
      return false;
    }
    for (ComponentModel component : shape(param).components()) {
      boolean patch = component.presence().isPatch();
      if (patch || !isReadable(component.type(), param.place())) {
        String type = patch ? "a Patch" : TypeText.of(component.type());
        report.add(Message.GROUP_COMPONENT, at, TypeText.of(param.type()), component.name(), type);
        return false;
      }
    }
    return true;
  }

  /** Whether a component of this type can come from that place. */
  private boolean isReadable(ValueType type, Place place) {
    boolean file =
        type instanceof ValueType.File
            || (type instanceof ListOf list && list.element().type() instanceof ValueType.File);
    if (shapes.types().isSimple(type) || (place == Place.FORM && file)) {
      return true;
    }
    return shapes.types().isRepeatable(type) && (place != Place.CLAIMS || isTexts(type));
  }

  private static boolean isTexts(ValueType type) {
    return type.equals(new ListOf(TEXT)) || type.equals(new SetOf(TEXT));
  }

  /** The most bytes of a form; 0 for what is none. */
  int maxBytes(VariableElement parameter, Origin at) {
    Optional<AnnotationMirror> form = Annotations.find(parameter, Form.class);
    if (form.isEmpty()) {
      return 0;
    }
    int max = Annotations.integer(form.get(), "maxBytes");
    if (max < 1 || max > MOST_BYTES) {
      Origin value = at.annotation(Form.class.getCanonicalName(), "maxBytes");
      report.add(Message.FORM_SIZE, value, max, MOST_BYTES);
    }
    return max;
  }

  /** Whether no query parameter is read twice, a component of a group once. */
  boolean areDistinct(List<ParamModel> params, Origin place) {
    Map<String, ParamModel> owners = new HashMap<>();
    for (ParamModel param : params) {
      for (String name : queryNames(param)) {
        ParamModel owner = owners.putIfAbsent(name, param);
        if (owner != null && (owner.isGroup() || param.isGroup())) {
          report.add(Message.GROUP_CLASH, place.parameter(param.name()), name, owner.name());
          return false;
        }
      }
    }
    return true;
  }

  private List<String> queryNames(ParamModel param) {
    if (param.place() == Place.QUERY || param.place() == Place.CURSOR) {
      return List.of(param.wireName());
    }
    List<String> names = new ArrayList<>();
    if (param.place() == Place.GROUP) {
      shape(param).components().stream()
          .filter(c -> c.property().isRead())
          .forEach(c -> names.add(c.property().name()));
    }
    return names;
  }

  private ShapeModel shape(ParamModel param) {
    Named type = (Named) param.type();
    return Objects.requireNonNull(shapes.get(type.type()), "a read type has a shape");
  }
}
