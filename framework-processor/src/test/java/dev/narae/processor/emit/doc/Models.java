package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AccessModel;
import dev.narae.processor.model.AnswerModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.ComponentModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.DeclaredText;
import dev.narae.processor.model.Docs;
import dev.narae.processor.model.EntityModel;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.KeyModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ThrottleModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short ways to write models down. */
final class Models {
  static final ValueType STRING = scalar(ScalarKind.STRING);
  static final ValueType INT = new ValueType.Scalar(ScalarKind.INT, true);
  static final ValueType INSTANT = scalar(ScalarKind.INSTANT);

  private Models() {}

  static ValueType scalar(ScalarKind kind) {
    return new ValueType.Scalar(kind, false);
  }

  static TypeName type(String simpleName) {
    return TypeName.of("demo", simpleName);
  }

  static ValueType named(String simpleName) {
    return new ValueType.Named(type(simpleName));
  }

  static ValueType list(ValueType element, Constraint... constraints) {
    return new ValueType.ListOf(element(element, constraints));
  }

  static ValueType set(ValueType element, Constraint... constraints) {
    return new ValueType.SetOf(element(element, constraints));
  }

  static ValueType map(ValueType element, Constraint... constraints) {
    return new ValueType.MapOf(element(STRING), element(element, constraints));
  }

  static ValueType page(ValueType element) {
    return new ValueType.PageOf(element(element));
  }

  private static ValueType.Element element(ValueType type, Constraint... constraints) {
    return new ValueType.Element(type, List.of(constraints));
  }

  static Docs docs(String text) {
    int end = text.indexOf(". ");
    return new Docs(end < 0 ? text : text.substring(0, end + 1), text, false);
  }

  static ComponentModel component(
      String name, ValueType type, Presence presence, Constraint... constraints) {
    return ComponentModel.of(name, type, presence, List.of(constraints), "");
  }

  static ComponentModel component(String name, ValueType type, Constraint... constraints) {
    return component(name, type, Presence.REQUIRED, constraints);
  }

  static ShapeModel record(String name, ComponentModel... components) {
    return record(name, Docs.NONE, components);
  }

  static ShapeModel record(String name, Docs docs, ComponentModel... components) {
    return ShapeModel.of(
        type(name), ShapeModel.Kind.OBJECT, true, docs, List.of(components), List.of());
  }

  static ShapeModel enumeration(String name, Docs docs, String... constants) {
    return ShapeModel.of(
        type(name), ShapeModel.Kind.ENUM, true, docs, List.of(), List.of(constants));
  }

  static ShapeModel valueObject(String name, Docs docs, ComponentModel component) {
    return ShapeModel.of(
        type(name), ShapeModel.Kind.VALUE_OBJECT, true, docs, List.of(component), List.of());
  }

  static ParamModel param(
      String name,
      ParamModel.Place place,
      ValueType type,
      Presence presence,
      Constraint... constraints) {
    return new ParamModel(name, name, place, type, presence, List.of(constraints), "");
  }

  static ParamModel path(String name, ValueType type) {
    return param(name, ParamModel.Place.PATH, type, Presence.REQUIRED);
  }

  static ParamModel body(ValueType type) {
    return param("body", ParamModel.Place.BODY, type, Presence.REQUIRED);
  }

  static ParamModel documented(ParamModel p, String doc) {
    return new ParamModel(
        p.name(), p.wireName(), p.place(), p.type(), p.presence(), p.constraints(), doc);
  }

  static ComponentModel documented(ComponentModel c, String doc) {
    return ComponentModel.of(c.name(), c.type(), c.presence(), c.constraints(), doc);
  }

  static ResultModel value(ValueType type) {
    return new ResultModel(ResultModel.Kind.VALUE, Optional.of(type));
  }

  static ResultModel optional(ValueType type) {
    return new ResultModel(ResultModel.Kind.OPTIONAL, Optional.of(type));
  }

  static ResultModel nothing() {
    return new ResultModel(ResultModel.Kind.VOID, Optional.empty());
  }

  static PathTemplate template(String path) {
    return new PathTemplate(
        Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).map(Models::segment).toList());
  }

  private static PathTemplate.Segment segment(String text) {
    if (!text.startsWith("{")) {
      return PathTemplate.Segment.literal(text);
    }
    boolean isRest = text.endsWith("+}");
    return new PathTemplate.Segment(
        text.substring(1, text.length() - (isRest ? 2 : 1)),
        isRest ? PathTemplate.Kind.REST : PathTemplate.Kind.VARIABLE);
  }

  /** A public, undocumented route: {@code "GET /notes/{id}"}. */
  static RouteModel route(String key, String name, ResultModel result, ParamModel... params) {
    return route(key, name, Docs.NONE, result, params);
  }

  static RouteModel route(
      String key, String name, Docs docs, ResultModel result, ParamModel... params) {
    String[] parts = key.split(" ");
    int status = result.type().isEmpty() ? 204 : 200;
    return new RouteModel(
        HttpMethod.valueOf(parts[0]),
        template(parts[1]),
        name,
        name,
        docs,
        List.of(params),
        AnswerModel.of(status, result, ""),
        AccessModel.PUBLIC,
        List.of(),
        false);
  }

  static RouteModel withStatus(RouteModel r, int status, String returnDoc) {
    return new RouteModel(
        r.method(),
        r.path(),
        r.javaMethod(),
        r.javaName(),
        r.docs(),
        r.params(),
        AnswerModel.of(status, r.result(), returnDoc),
        r.access(),
        r.filters(),
        r.hidden());
  }

  static RouteModel closed(RouteModel r) {
    return with(r, new AuthModel.Iam());
  }

  static RouteModel with(RouteModel r, AuthModel auth, String... anyScope) {
    return with(r, new AccessModel(Optional.of(auth), List.of(anyScope), r.access().throttle()));
  }

  static RouteModel throttled(RouteModel r, String rate, int burst) {
    Optional<ThrottleModel> throttle = Optional.of(new ThrottleModel(rate, burst));
    return with(r, new AccessModel(r.access().auth(), r.access().anyScope(), throttle));
  }

  static RouteModel with(RouteModel r, AccessModel access) {
    return new RouteModel(
        r.method(),
        r.path(),
        r.javaMethod(),
        r.javaName(),
        r.docs(),
        r.params(),
        r.answer(),
        access,
        r.filters(),
        r.hidden());
  }

  /** A text that may hold parameters: <code>${name}</code> or <code>${name:default}</code>. */
  static DeclaredText declared(String text) {
    List<DeclaredText.Part> parts = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\$\\{([A-Za-z0-9]+)(?::([^}]*))?}|[^$]+").matcher(text);
    while (matcher.find()) {
      parts.add(
          matcher.group(1) == null
              ? new DeclaredText.Literal(matcher.group())
              : new DeclaredText.Parameter(
                  matcher.group(1), Optional.ofNullable(matcher.group(2))));
    }
    return new DeclaredText(parts);
  }

  static EntityModel entity(String type, String table, KeyModel... keys) {
    return new EntityModel(type(type), table, List.of(keys));
  }

  static KeyModel key(String component) {
    return new KeyModel(component, KeyModel.Kind.S);
  }

  static KeyModel numberKey(String component) {
    return new KeyModel(component, KeyModel.Kind.N);
  }
}
