package dev.narae.processor.read;

import dev.narae.annotation.Default;
import dev.narae.annotation.Form;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.Presence;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.Scalar;
import dev.narae.processor.read.PlaceReader.ParamPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a route and infers where each comes from. */
final class ParamReader {
  private static final ValueType TEXT = new Scalar(ScalarKind.STRING, false);

  private final Source source;
  private final ShapeReader shapes;
  private final PlaceReader places;
  private final GroupReader groups;

  ParamReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.shapes = shapes;
    this.places = new PlaceReader(shapes.types(), source.report());
    this.groups = new GroupReader(shapes, source.report());
  }

  /** The parameters of a route; empty if one of them is wrong. */
  Optional<List<ParamModel>> read(
      ExecutableElement method, HttpMethod httpMethod, PathTemplate path, Origin place) {
    Map<String, String> docs = source.docs().params(method);
    List<ParamModel> params = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      String name = parameter.getSimpleName().toString();
      param(parameter, httpMethod, path, place.parameter(name), docs.getOrDefault(name, ""))
          .ifPresent(params::add);
    }
    boolean complete = params.size() == method.getParameters().size();
    return complete
            && oneBody(params, place)
            && groups.areDistinct(params, place)
            && allVariablesTaken(method, path, place)
        ? Optional.of(params)
        : Optional.empty();
  }

  private Optional<ParamModel> param(
      VariableElement parameter, HttpMethod method, PathTemplate path, Origin place, String doc) {
    TypeMirror type = parameter.asType();
    String name = parameter.getSimpleName().toString();
    Optional<TypeName> made = source.perRequests().made(type);
    if (made.isPresent()) {
      GivenReader.check(parameter, place, source.report());
      ValueType value = new ValueType.Made(made.get());
      return Optional.of(
          new ParamModel(name, name, Place.PER_REQUEST, value, Presence.REQUIRED, List.of(), doc));
    }
    Optional<Place> given = GivenReader.place(type);
    if (given.isPresent()) {
      GivenReader.check(parameter, place, source.report());
      Presence presence = given.get() == Place.CURSOR ? Presence.NULLABLE : Presence.REQUIRED;
      return Optional.of(new ParamModel(name, name, given.get(), TEXT, presence, List.of(), doc));
    }
    try {
      TypeMirror plain = sentByClients(PresenceReader.withoutOptional(type));
      ValueType value = value(parameter, plain, place);
      ParamPlace from = places.read(parameter, value, method, path, place);
      if (from.place().isGroup()) {
        return group(parameter, from, value, place, doc);
      }
      Presence presence = presence(parameter, from.place(), place);
      List<Constraint> constraints =
          shapes.constraints().of(parameter, shapes.types().scalar(value), presence, place);
      if (value instanceof ValueType.Bytes && presence.isDefault()) {
        throw UnsupportedTypeException.because("bytes have no default; make it Optional");
      }
      Origin defaultPlace = place.annotation(Default.class.getCanonicalName(), "value");
      shapes.defaults().check(value, presence, constraints, defaultPlace);
      return Optional.of(
          new ParamModel(name, from.wireName(), from.place(), value, presence, constraints, doc));
    } catch (UnsupportedTypeException e) {
      source.report(e, Message.PARAMETER_TYPE, place, type);
      return Optional.empty();
    }
  }

  /** A value that a {@code @PerRequest} method makes must not come from a request instead. */
  private TypeMirror sentByClients(TypeMirror type) throws UnsupportedTypeException {
    if (source.perRequests().made(type).isPresent()) {
      throw UnsupportedTypeException.because(
          "a @PerRequest method makes it, never the client: take it without Optional");
    }
    return type;
  }

  private ValueType value(VariableElement parameter, TypeMirror type, Origin place)
      throws UnsupportedTypeException {
    if (Annotations.has(parameter, Form.class)) {
      return shapes.types().readForm(type);
    }
    Optional<ValueType> bytes = BytesReader.read(type);
    return bytes.isPresent() ? bytes.get() : shapes.types().read(type, place);
  }

  private Optional<ParamModel> group(
      VariableElement parameter, ParamPlace from, ValueType type, Origin place, String doc) {
    String name = parameter.getSimpleName().toString();
    shapes.constraints().refuseOn(parameter, place);
    ParamModel group =
        new ParamModel(
            name,
            from.wireName(),
            from.place(),
            type,
            Presence.REQUIRED,
            List.of(),
            doc,
            groups.maxBytes(parameter, place));
    return Optional.of(group).filter(g -> groups.check(parameter, g, place));
  }

  private Presence presence(VariableElement parameter, Place from, Origin place) {
    Presence presence = shapes.presences().presence(parameter, place);
    if (from == Place.PATH && !presence.isRequired()) {
      source.report().add(Message.PATH_VARIABLE_PRESENCE, place, parameter.getSimpleName());
      return Presence.REQUIRED;
    }
    if (from == Place.IF_MATCH && presence.isDefault()) {
      Origin at = place.annotation(Default.class.getCanonicalName());
      source.report().add(Message.IF_MATCH_DEFAULT, at, parameter.getSimpleName());
      return Presence.REQUIRED;
    }
    return presence;
  }

  private boolean oneBody(List<ParamModel> params, Origin place) {
    List<ParamModel> bodies = params.stream().filter(p -> p.place().isBody()).toList();
    for (ParamModel second : bodies.subList(Math.min(1, bodies.size()), bodies.size())) {
      Origin at = place.parameter(second.name());
      source.report().add(Message.TWO_BODIES, at, bodies.get(0).name());
    }
    return bodies.size() < 2;
  }

  private boolean allVariablesTaken(ExecutableElement method, PathTemplate path, Origin place) {
    List<String> names = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      names.add(PlaceReader.variable(parameter));
      names.addAll(source.perRequests().pathVariables(parameter.asType()));
    }
    boolean complete = true;
    for (String variable : path.variables()) {
      if (!names.contains(variable)) {
        complete = false;
        String hint = PathReader.didYouMean(variable, names);
        Origin at = place.annotation(dev.narae.annotation.Route.class.getCanonicalName(), "value");
        source.report().add(Message.VARIABLE_WITHOUT_PARAMETER, at, variable, variable, hint);
      }
    }
    return complete;
  }
}
