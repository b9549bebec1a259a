package dev.narae.processor.read;

import dev.narae.annotation.OnError;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.model.ErrorClassModel;
import dev.narae.processor.model.ErrorClassModel.Caught;
import dev.narae.processor.model.ResultModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @OnError} methods. */
final class ErrorReader {
  private static final Set<Modifier> UNCALLABLE =
      Set.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.ABSTRACT);

  private final Source source;
  private final ResultReader results;
  private final Injectable injectable;

  ErrorReader(Source source, ShapeReader shapes) {
    this.source = source;
    this.results = new ResultReader(source, shapes.types());
    this.injectable = new Injectable(source.report());
  }

  /** The class with the methods that are right; empty if Dagger could not create it. */
  Optional<ErrorClassModel> read(TypeElement type) {
    TypeName name = TypeNames.of(type);
    Origin place = Origin.type(name.qualified());
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    // The reader of routes checks a class with routes.
    boolean ofRoutes = methods.stream().anyMatch(m -> Annotations.has(m, Route.class));
    boolean sound =
        ofRoutes
            ? Injectable.isCreatable(type) && Injectable.hasConstructor(type)
            : injectable.check(type, place);
    List<Caught> caught = new ArrayList<>();
    MethodNames names = new MethodNames(type);
    Map<String, Integer> ordinals = new HashMap<>();
    for (ExecutableElement method : methods) {
      String javaMethod = method.getSimpleName().toString();
      int ordinal = ordinals.merge(javaMethod, 1, Integer::sum) - 1;
      if (Annotations.has(method, OnError.class)) {
        readMethod(method, name, place.method(javaMethod, ordinal), names, caught);
      }
    }
    source.origins().putType(name, place);
    return sound ? Optional.of(new ErrorClassModel(name, ofRoutes, caught)) : Optional.empty();
  }

  private void readMethod(
      ExecutableElement method,
      TypeName owner,
      Origin place,
      MethodNames names,
      List<Caught> caught) {
    boolean callable =
        method.getModifiers().stream().noneMatch(UNCALLABLE::contains)
            && method.getTypeParameters().isEmpty();
    if (!callable) {
      source.report().add(Message.AROUND_METHOD, place, "OnError");
      return;
    }
    boolean returnsProblem = isProblem(method.getReturnType());
    Optional<ResultModel> result = returnsProblem ? Optional.empty() : response(method, place);
    if (!checkParameters(method, place) || (!returnsProblem && result.isEmpty())) {
      return;
    }
    int status =
        Annotations.find(method, ResponseStatus.class)
            .map(a -> Annotations.integer(a, "value"))
            .orElse(0);
    String javaMethod = method.getSimpleName().toString();
    for (TypeElement exception : exceptions(method)) {
      String javaName = names.next(javaMethod);
      source.origins().putRoute(owner, javaName, place);
      caught.add(
          new Caught(
              TypeNames.of(exception),
              superclasses(exception).size(),
              javaMethod,
              javaName,
              method.getParameters().size() > 1,
              result,
              status));
    }
  }

  private Optional<ResultModel> response(ExecutableElement method, Origin place) {
    TypeMirror type = method.getReturnType();
    if (type.getKind() == TypeKind.ERROR
        || PresenceReader.isType(type, "dev.narae.http.Response")) {
      return results.read(method, place);
    }
    source.report().add(Message.ON_ERROR, place, "let it return a Problem or a Response");
    return Optional.empty();
  }

  /** Whether it is a class that {@code dev.narae.http.Problem} is or is extended by. */
  private static boolean isProblem(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && type.getKind() == TypeKind.DECLARED
        && (isNamed(element, "dev.narae.http.Problem")
            || superclasses(element).stream().anyMatch(s -> isNamed(s, "dev.narae.http.Problem")));
  }

  private boolean checkParameters(ExecutableElement method, Origin place) {
    List<? extends VariableElement> parameters = method.getParameters();
    boolean one = parameters.size() == 1;
    boolean two =
        parameters.size() == 2
            && PresenceReader.isType(parameters.get(1).asType(), "dev.narae.http.Request");
    if (!one && !two) {
      source
          .report()
          .add(
              Message.ON_ERROR,
              place,
              "let it take the exception and, if it needs that, the Request after it");
      return false;
    }
    if (parameters.get(0).asType().getKind() == TypeKind.ERROR) {
      return false; // A type that does not exist is javac's to report.
    }
    for (TypeElement exception : exceptions(method)) {
      if (!TypeNames.isUsable(exception)) {
        String reason = exception.getSimpleName() + " is private, so generated code can't name it";
        source.report().add(Message.ON_ERROR, place, reason);
        return false;
      }
      if (!isA(exception, parameters.get(0).asType())) {
        String reason =
            exception.getSimpleName()
                + " is no "
                + TypeText.of(parameters.get(0).asType())
                + ": let the parameter be of the exception's class, or one above all that are"
                + " listed";
        source.report().add(Message.ON_ERROR, place, reason);
        return false;
      }
    }
    return true;
  }

  private static boolean isA(TypeElement exception, TypeMirror type) {
    return PresenceReader.isType(exception.asType(), type.toString())
        || superclasses(exception).stream()
            .anyMatch(s -> PresenceReader.isType(type, s.getQualifiedName().toString()));
  }

  private static List<TypeElement> exceptions(ExecutableElement method) {
    List<TypeElement> types = new ArrayList<>();
    for (Object type :
        Annotations.list(Annotations.find(method, OnError.class).orElseThrow(), "value")) {
      if (type instanceof DeclaredType declared) {
        types.add((TypeElement) declared.asElement());
      }
    }
    return types;
  }

  private static boolean isNamed(TypeElement type, String name) {
    return type.getQualifiedName().contentEquals(name);
  }

  /** The classes above a class, the nearest first. */
  private static List<TypeElement> superclasses(TypeElement type) {
    List<TypeElement> above = new ArrayList<>();
    TypeMirror superclass = type.getSuperclass();
    while (superclass instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      above.add(element);
      superclass = element.getSuperclass();
    }
    return above;
  }
}
