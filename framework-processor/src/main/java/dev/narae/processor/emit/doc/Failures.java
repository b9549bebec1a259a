package dev.narae.processor.emit.doc;

import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.Constraint;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.ScalarKind;
import dev.narae.processor.model.ShapeModel;
import dev.narae.processor.model.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which failures a route can answer with. */
final class Failures {
  private final AppModel app;
  private final ModuleModel module;
  private final FrontErrors front;
  private final FunctionErrors own;

  Failures(AppModel app, FrontErrors front, FunctionErrors own) {
    this.app = app;
    this.front = front;
    this.own = own;
    this.module = app.module();
  }

  /** The failures of all routes. */
  Set<Failure> all() {
    Set<Failure> all = EnumSet.noneOf(Failure.class);
    module.routes().forEach(route -> all.addAll(of(route)));
    return all;
  }

  /**
   * References to the failures of a route, by status. What else its method throws is unknown to the
   * processor and stands under {@code default}.
   */
  YamlMap responses(RouteModel route) {
    YamlMap responses = new YamlMap();
    Map<Integer, List<ErrorBody>> ofMethods = own.ofMethods(route);
    for (Failure failure : of(route)) {
      List<ErrorBody> more = ofMethods.remove(failure.status());
      responses.put(
          Integer.toString(failure.status()),
          more == null
              ? ref(failure.component())
              : FailureResponses.response(failure, front, own, more));
    }
    ofMethods.forEach((status, bodies) -> responses.put(Integer.toString(status), other(bodies)));
    return responses.put("default", ref(FailureResponses.OTHER));
  }

  private static YamlMap other(List<ErrorBody> bodies) {
    return new YamlMap()
        .put("description", "An error in a form of its own.")
        .putUnlessEmpty("content", ErrorBody.content(bodies));
  }

  private static YamlMap ref(String component) {
    return new YamlMap().put("$ref", "#/components/responses/" + component);
  }

  private Set<Failure> of(RouteModel route) {
    Set<Failure> failures = EnumSet.of(Failure.BAD_REQUEST, Failure.INTERNAL_SERVER_ERROR);
    addFront(failures, app.auth(route), route);
    if (module.reads(route).stream().anyMatch(p -> p.place() == ParamModel.Place.CLAIMS)) {
      failures.add(Failure.FORBIDDEN);
    }
    if (route.result().kind() == ResultModel.Kind.OPTIONAL) {
      failures.add(Failure.NOT_FOUND);
    }
    if (!route.answer().representations().isEmpty()) {
      failures.add(Failure.NOT_ACCEPTABLE);
    }
    if (route.params().stream().anyMatch(param -> param.place().isBody())) {
      if (limitsBodies()) {
        failures.add(Failure.BODY_TOO_LARGE);
      } else {
        addOfFront(failures, Failure.CONTENT_TOO_LARGE);
      }
      if (route.params().stream().noneMatch(p -> p.type() instanceof ValueType.Bytes)) {
        failures.add(Failure.UNSUPPORTED_MEDIA_TYPE);
      }
    }
    if (route.has(ParamModel.Place.IF_MATCH)) {
      failures.add(Failure.PRECONDITION_FAILED);
      if (route.params().stream().anyMatch(Failures::isVersionRequired)) {
        failures.add(Failure.PRECONDITION_REQUIRED);
      }
    }
    if (module.parameters(route).stream().anyMatch(this::canBeWrong)) {
      failures.add(Failure.UNPROCESSABLE_CONTENT);
    }
    return failures;
  }

  /** Whether the function itself refuses bodies that are too large: of JSON, or of a form. */
  private boolean limitsBodies() {
    return app.jsonLimits().isBelowPayload()
        || module.routes().stream()
            .flatMap(route -> route.params().stream())
            .anyMatch(param -> param.place() == ParamModel.Place.FORM);
  }

  /** What the route's callers get to see before the function is called. */
  private void addFront(Set<Failure> failures, AuthModel auth, RouteModel route) {
    boolean asksForScopes = !route.access().anyScope().isEmpty();
    if (auth instanceof AuthModel.Jwt || decidesByHeaders(auth)) {
      failures.add(Failure.UNAUTHORIZED);
    }
    if (auth instanceof AuthModel.Iam || auth instanceof AuthModel.Lambda || asksForScopes) {
      failures.add(Failure.FORBIDDEN);
    }
    addOfFront(failures, Failure.TOO_MANY_REQUESTS);
    addOfFront(failures, Failure.BAD_GATEWAY);
    addOfFront(failures, Failure.GATEWAY_TIMEOUT);
    if (module.entities().isEmpty()) {
      addOfFront(failures, Failure.SERVICE_UNAVAILABLE);
    } else {
      failures.add(Failure.TABLE_BUSY);
    }
  }

  private static boolean decidesByHeaders(AuthModel auth) {
    return auth instanceof AuthModel.Lambda lambda && !lambda.headers().isEmpty();
  }

  private void addOfFront(Set<Failure> failures, Failure failure) {
    if (front.of(failure).isPresent()) {
      failures.add(failure);
    }
  }

  private static boolean isVersionRequired(ParamModel param) {
    return param.place() == ParamModel.Place.IF_MATCH && param.presence().isRequired();
  }

  private boolean canBeWrong(ParamModel param) {
    return switch (param.place()) {
      case BODY, GROUP, FORM, CURSOR -> true;
      case PATH -> canBeWrong(param.type(), param.constraints());
      case QUERY, HEADER, COOKIE ->
          param.presence().isRequired() || canBeWrong(param.type(), param.constraints());
      default -> false;
    };
  }

  /** Whether there is text that the type or its constraints refuse. */
  private boolean canBeWrong(ValueType type, List<Constraint> constraints) {
    if (!constraints.isEmpty()) {
      return true;
    }
    if (type instanceof ValueType.Named named) {
      ShapeModel shape = module.shape(named.type());
      return shape.kind() != ShapeModel.Kind.VALUE_OBJECT
          || shape.canRefuse()
          || shape.components().stream().anyMatch(c -> canBeWrong(c.type(), c.constraints()));
    }
    return !(type instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.STRING);
  }
}
