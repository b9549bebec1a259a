package dev.narae.processor.read;

import com.google.auto.common.MoreElements;
import dev.narae.annotation.Hidden;
import dev.narae.annotation.Route;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.AnswerModel;
import dev.narae.processor.model.HttpMethod;
import dev.narae.processor.model.ParamModel;
import dev.narae.processor.model.PathTemplate;
import dev.narae.processor.model.RouteModel;
import dev.narae.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Reads one route method. */
final class RouteReader {
  private static final String ROUTE = Route.class.getCanonicalName();
  private static final Set<Modifier> UNCALLABLE =
      Set.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.ABSTRACT);

  private final Source source;
  private final ParamReader params;
  private final AnswerReader answers;
  private final AccessReader access;
  private final ConstraintReader constraints;

  RouteReader(Source source, ShapeReader shapes, AccessReader access) {
    this.source = source;
    this.access = access;
    this.constraints = shapes.constraints();
    this.params = new ParamReader(source, shapes);
    this.answers = new AnswerReader(source, shapes.types());
  }

  /** What a class says of all its routes. */
  record RouteClass(
      TypeName type,
      String prefix,
      Access access,
      List<TypeName> appFilters,
      List<TypeName> filters) {

    /** Those around a method of the class. */
    List<TypeName> allFilters() {
      return Stream.concat(appFilters.stream(), filters.stream()).toList();
    }
  }

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
    Optional<AnswerModel> answer = answers.read(method, place);
    constraints.refuseOnResult(method, place);
    boolean sound = checkModifiers(method, place);
    Access said = access.read(method, place).orOf(owner.access());
    source.origins().putAccess(owner.type(), javaName, said);
    if (!sound || read.isEmpty() || answer.isEmpty()) {
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
            answer.get(),
            said.model(),
            filters(method, owner, place),
            isHidden(method)));
  }

  private static boolean isHidden(ExecutableElement method) {
    return Annotations.has(method, Hidden.class)
        || Annotations.has(MoreElements.asType(method.getEnclosingElement()), Hidden.class);
  }

  private List<TypeName> filters(ExecutableElement method, RouteClass owner, Origin place) {
    List<TypeName> own = new FilterReader(source.report()).read(method, place, owner.allFilters());
    return Stream.concat(owner.filters().stream(), own.stream()).toList();
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
}
