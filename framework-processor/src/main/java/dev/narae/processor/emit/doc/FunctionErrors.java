package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.ErrorClassModel;
import dev.narae.processor.model.ErrorClassModel.Caught;
import dev.narae.processor.model.ErrorShapeModel;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import dev.narae.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The errors that the function answers: problem details (RFC 9457), or the service's own shape; and
 * what {@code @OnError} methods answer instead.
 */
final class FunctionErrors {
  private static final String PROBLEM_JSON = "application/problem+json";

  /** Who sends them, where a response has several senders. */
  private static final String SENDER = "function";

  private final AppModel app;
  private final SchemaNames names;
  private final Schemas schemas;
  private final Optional<ErrorShapeModel> shape;

  FunctionErrors(AppModel app, SchemaNames names, Schemas schemas) {
    this.app = app;
    this.names = names;
    this.schemas = schemas;
    this.shape = app.module().around().errorShapes().stream().findFirst();
  }

  /** Whether they have a shape of the service's own. */
  boolean isShaped() {
    return shape.isPresent();
  }

  /** The body of an error; one of a shape of its own has no example. */
  ErrorBody body(YamlMap example) {
    return shape
        .map(s -> new ErrorBody(SENDER, s.contentType(), schema(s), ErrorBody.NO_EXAMPLE))
        .orElseGet(
            () ->
                new ErrorBody(SENDER, PROBLEM_JSON, SchemaNames.ref(SchemaNames.PROBLEM), example));
  }

  private YamlMap schema(ErrorShapeModel model) {
    return SchemaNames.ref(names.of(model.shape()));
  }

  /** What {@code @OnError} methods can answer for a route, by status; perhaps without a body. */
  Map<Integer, List<ErrorBody>> ofMethods(RouteModel route) {
    TypeName owner = app.module().owner(route).type();
    Map<Integer, List<ErrorBody>> bodies = new TreeMap<>();
    for (ErrorClassModel errors : app.module().around().errorClasses()) {
      if (!errors.ofRoutes() || errors.type().equals(owner)) {
        errors.caught().forEach(caught -> add(caught, bodies));
      }
    }
    return bodies;
  }

  private void add(Caught caught, Map<Integer, List<ErrorBody>> bodies) {
    if (caught.status() == 0 || caught.response().isEmpty()) {
      return;
    }
    List<ErrorBody> same = bodies.computeIfAbsent(caught.status(), s -> new ArrayList<>());
    Optional<ValueType> type = caught.response().flatMap(ResultModel::type);
    if (type.isPresent()) {
      YamlMap schema = schemas.of(type.get(), List.of());
      ErrorBody body =
          new ErrorBody(SENDER, MediaTypes.ofAnswer(type.get()), schema, ErrorBody.NO_EXAMPLE);
      if (same.stream().noneMatch(body::isLike)) {
        same.add(body);
      }
    }
  }
}
