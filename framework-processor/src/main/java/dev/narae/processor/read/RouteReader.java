package dev.narae.processor.read;

import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.AnswerModel;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Reads one route method. */
final class RouteReader {
  private static final String ROUTE = Route.class.getCanonicalName();
  private static final String STATUS = ResponseStatus.class.getCanonicalName();
  private static final Set<Modifier> UNCALLABLE =
      Set.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.ABSTRACT);

  private final Source source;
  private final ParamReader params;
  private final ResultReader results;
  private final AccessReader access;

  RouteReader(Source source, ShapeReader shapes, AccessReader access) {
    this.source = source;
    this.access = access;
    this.params = new ParamReader(source, shapes);
    this.results = new ResultReader(source, shapes.types());
  }

  /** What a class says of all its routes. */
  record RouteClass(TypeName type, String prefix, Access access) {}

  /**
   * A route, unless something is wrong with it.
   *
   * @param javaName of the generated method
   */
  Optional<RouteModel> read(
      ExecutableElement method, RouteClass owner, String javaName, Origin place) {
    AnnotationMirror annotation = Annotations.find(method, Route.class).orElseThrow();
    String text = Annotations.string(annotation, "value");
    Optional<HttpMethod> httpMethod = PathReader.method(text);
    String ownPath = text.substring(text.indexOf(' ') + 1);
    String problem =
        httpMethod.isPresent()
            ? PathReader.problem(PathReader.join(owner.prefix(), ownPath))
            : "it begins with none of these methods";
    if (httpMethod.isEmpty() || !ownPath.startsWith("/") || !problem.isEmpty()) {
      String reason = problem.isEmpty() ? "a path begins with a slash" : problem;
      source.report().add(Message.ROUTE_TEXT, place.annotation(ROUTE, "value"), text, reason);
      return Optional.empty();
    }
    PathTemplate path = PathReader.path(PathReader.join(owner.prefix(), ownPath));
    Optional<List<ParamModel>> read = params.read(method, httpMethod.get(), path, place);
    Optional<ResultModel> result = results.read(method, place);
    boolean sound = checkModifiers(method, place);
    Access said = access.read(method, place).orOf(owner.access());
    source.origins().putAccess(owner.type(), javaName, said);
    if (!sound || read.isEmpty() || result.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RouteModel(
            httpMethod.get(),
            path,
            method.getSimpleName().toString(),
            javaName,
            source.docs().docs(method),
            read.get(),
            AnswerModel.of(
                status(method, result.get(), place), result.get(), source.docs().returned(method)),
            said.model(),
            List.of(),
            false));
  }

  private boolean checkModifiers(ExecutableElement method, Origin place) {
    boolean callable =
        method.getModifiers().stream().noneMatch(UNCALLABLE::contains)
            && method.getTypeParameters().isEmpty();
    if (!callable) {
      source.report().add(Message.ROUTE_METHOD, place);
    }
    return callable;
  }

  private int status(ExecutableElement method, ResultModel result, Origin place) {
    boolean hasBody = result.type().isPresent();
    Optional<AnnotationMirror> annotation = Annotations.find(method, ResponseStatus.class);
    if (annotation.isEmpty()) {
      return hasBody ? 200 : 204;
    }
    int status = Annotations.integer(annotation.get(), "value");
    Origin value = place.annotation(STATUS, "value");
    if (result.kind() == ResultModel.Kind.RESPONSE) {
      source.report().add(Message.RESPONSE_STATUS_TWICE, place.annotation(STATUS));
    } else if (status < 200 || status > 299) {
      source.report().add(Message.STATUS, value, status);
    } else if (hasBody && (status == 204 || status == 205)) {
      source.report().add(Message.STATUS_WITHOUT_BODY, value, status);
    }
    return status;
  }
}
