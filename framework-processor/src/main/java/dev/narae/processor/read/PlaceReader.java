package dev.narae.processor.read;

import dev.narae.annotation.Body;
import dev.narae.annotation.Claims;
import dev.narae.annotation.Cookie;
import dev.narae.annotation.Form;
import dev.narae.annotation.Header;
import dev.narae.annotation.IfMatch;
import dev.narae.annotation.Path;
import dev.narae.annotation.Query;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.ParamModel.Place;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.ValueType;
import dev.narae.processor.model.ValueType.PageOf;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.VariableElement;

/** Where a parameter's value comes from: as an annotation says, or inferred. */
final class PlaceReader {
  private static final Map<Class<? extends Annotation>, Place> ANNOTATIONS =
      Map.of(
          Path.class, Place.PATH,
          Query.class, Place.QUERY,
          Header.class, Place.HEADER,
          Cookie.class, Place.COOKIE,
          Body.class, Place.BODY,
          IfMatch.class, Place.IF_MATCH,
          Form.class, Place.FORM,
          Claims.class, Place.CLAIMS);

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final TypeReader types;
  private final Report report;

  PlaceReader(TypeReader types, Report report) {
    this.types = types;
    this.report = report;
  }

  /**
   * A place and the value's name in it.
   *
   * @param wireName of the variable, query parameter, header or cookie
   */
  record ParamPlace(Place place, String wireName) {}

  /**
   * The place of a parameter.
   *
   * @throws UnsupportedTypeException if a value of this type can't come from there
   */
  ParamPlace read(
      VariableElement parameter, ValueType type, HttpMethod method, PathTemplate path, Origin at)
      throws UnsupportedTypeException {
    List<Class<? extends Annotation>> annotations = annotations(parameter);
    if (annotations.size() > 1) {
      report.add(Message.PLACE_TWICE, at, parameter.getSimpleName());
    }
    ParamPlace place =
        annotations.isEmpty()
            ? inferred(parameter, type, method, path)
            : declared(parameter, annotations.get(0), path, at);
    if (place.place() == Place.QUERY && types.isRecord(type)) {
      return new ParamPlace(Place.GROUP, place.wireName());
    }
    requireFit(place.place(), type, method);
    return place;
  }

  /** The name of the path variable that a parameter would take. */
  static String variable(VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    return Annotations.find(parameter, Path.class)
        .map(a -> Annotations.string(a, "value"))
        .filter(v -> !v.isEmpty())
        .orElse(name);
  }

  private static List<Class<? extends Annotation>> annotations(VariableElement parameter) {
    return ANNOTATIONS.keySet().stream().filter(a -> Annotations.has(parameter, a)).toList();
  }

  private ParamPlace declared(
      VariableElement parameter,
      Class<? extends Annotation> annotation,
      PathTemplate path,
      Origin at) {
    Place place = ANNOTATIONS.getOrDefault(annotation, Place.QUERY);
    Origin origin = at.annotation(annotation.getCanonicalName());
    String name = name(parameter, annotation, place);
    if (place == Place.PATH && !path.variables().contains(name)) {
      report.add(Message.PARAMETER_WITHOUT_VARIABLE, origin, path, name);
    }
    boolean token = place == Place.HEADER || place == Place.COOKIE;
    if (token && !HeaderNames.TOKEN.matcher(name).matches()) {
      report.add(Message.FIELD_NAME, origin, name, place == Place.HEADER ? "header" : "cookie");
    }
    return new ParamPlace(place, name);
  }

  private static String name(
      VariableElement parameter, Class<? extends Annotation> annotation, Place place) {
    String name = parameter.getSimpleName().toString();
    if (place == Place.IF_MATCH) {
      return "if-match";
    }
    if (place == Place.FORM || place == Place.CLAIMS) {
      return name;
    }
    String given =
        place == Place.BODY
            ? ""
            : Annotations.string(Annotations.find(parameter, annotation).orElseThrow(), "value");
    if (place != Place.HEADER) {
      return given.isEmpty() ? name : given;
    }
    String hyphenated = HUMP.matcher(name).replaceAll("-");
    return (given.isEmpty() ? hyphenated : given).toLowerCase(Locale.ROOT);
  }

  private ParamPlace inferred(
      VariableElement parameter, ValueType type, HttpMethod method, PathTemplate path) {
    String name = parameter.getSimpleName().toString();
    if (path.variables().contains(name)) {
      return new ParamPlace(Place.PATH, name);
    }
    if (!method.hasBody() && types.isRecord(type)) {
      return new ParamPlace(Place.GROUP, name);
    }
    boolean query = types.isSimple(type) || (!method.hasBody() && types.isRepeatable(type));
    return new ParamPlace(query ? Place.QUERY : Place.BODY, name);
  }

  private void requireFit(Place place, ValueType type, HttpMethod method)
      throws UnsupportedTypeException {
    boolean simple = types.isSimple(type);
    if (place == Place.PATH && !simple) {
      throw UnsupportedTypeException.because(
          "a path variable is a simple type: a String, a number, a boolean, a char, a UUID, a URI, a"
              + " date or time of java.time, an enum or a value object");
    }
    boolean field = place == Place.HEADER || place == Place.COOKIE;
    if ((field && !simple) || (place == Place.QUERY && !simple && !types.isRepeatable(type))) {
      throw UnsupportedTypeException.because(
          "a parameter of the query, a header or a cookie is a simple type; of the query also a List"
              + " or Set of one, or a record of these");
    }
    if (place == Place.IF_MATCH && !VersionReader.isCount(type)) {
      throw UnsupportedTypeException.because(
          "the version of @IfMatch is an int, a long, or an Optional of Integer or Long");
    }
    if (type instanceof PageOf) {
      throw UnsupportedTypeException.because("a Page is a route's result");
    }
    if (place == Place.CLAIMS && !types.isRecord(type)) {
      throw UnsupportedTypeException.because(
          "claims are a record, whose components are their names");
    }
    if (place == Place.FORM && !method.hasBody()) {
      throw UnsupportedTypeException.because("a " + method + " request has no body, so no form");
    }
    if (place == Place.BODY && !method.hasBody()) {
      throw UnsupportedTypeException.because(
          "a "
              + method
              + " request has no body; use a simple type, a List or Set of one, or a record of these");
    }
  }
}
