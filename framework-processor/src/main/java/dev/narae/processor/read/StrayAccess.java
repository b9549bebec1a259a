package dev.narae.processor.read;

import com.google.auto.common.MoreElements;
import dev.narae.annotation.Authorize;
import dev.narae.annotation.Check;
import dev.narae.annotation.Cors;
import dev.narae.annotation.Filters;
import dev.narae.annotation.Hidden;
import dev.narae.annotation.IamAuth;
import dev.narae.annotation.JsonLimits;
import dev.narae.annotation.JwtAuth;
import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.LambdaAuth;
import dev.narae.annotation.OnError;
import dev.narae.annotation.Produces;
import dev.narae.annotation.ProducesAll;
import dev.narae.annotation.Public;
import dev.narae.annotation.ResponseHeader;
import dev.narae.annotation.ResponseHeaders;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.annotation.Throttle;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Annotations of access, of answers and of checks where nothing reads them. Whoever wrote one
 * believes that it protects something, or is answered.
 */
final class StrayAccess {
  private static final List<Class<? extends Annotation>> OF_ROUTES =
      List.of(JwtAuth.class, IamAuth.class, LambdaAuth.class, Public.class, Throttle.class);

  private StrayAccess() {}

  /** Reports each of them. */
  static void report(RoundEnvironment round, Report report) {
    for (Class<? extends Annotation> annotation : OF_ROUTES) {
      report(round, annotation, true, "the app, a class with routes, or a route", report);
    }
    report(round, Filters.class, true, "the app, a class with routes, or a route", report);
    report(round, Authorize.class, false, "a class with routes, or a route", report);
    report(round, Hidden.class, false, "a class with routes, or a route", report);
    report(round, ResponseHeader.class, false, "a class with routes, or a route", report);
    report(round, ResponseHeaders.class, false, "a class with routes, or a route", report);
    report(round, Produces.class, false, "a route", report);
    report(round, ProducesAll.class, false, "a route", report);
    for (Element element : sorted(round, ResponseStatus.class)) {
      if (!isRoute(element) && !Annotations.has(element, OnError.class)) {
        add(report, element, ResponseStatus.class, "a route or an @OnError method");
      }
    }
    reportUnlessApp(round, Cors.class, report);
    reportUnlessApp(round, JsonLimits.class, report);
    for (Element element : sorted(round, Check.class)) {
      TypeElement owner = MoreElements.asType(element.getEnclosingElement());
      if (!canHaveChecks(owner)) {
        Origin at = place(element).annotation(Check.class.getCanonicalName());
        report.add(Message.CHECK_ELSEWHERE, at, owner.getSimpleName());
      }
    }
  }

  private static void reportUnlessApp(
      RoundEnvironment round, Class<? extends Annotation> annotation, Report report) {
    for (Element element : sorted(round, annotation)) {
      if (!Annotations.has(element, LambdaApp.class)) {
        add(report, element, annotation, "the app");
      }
    }
  }

  private static void report(
      RoundEnvironment round,
      Class<? extends Annotation> annotation,
      boolean onApp,
      String where,
      Report report) {
    for (Element element : sorted(round, annotation)) {
      boolean app = onApp && Annotations.has(element, LambdaApp.class);
      boolean read =
          element instanceof TypeElement type ? app || hasRoutes(type) : isRoute(element);
      if (!read) {
        add(report, element, annotation, where);
      }
    }
  }

  /** Whether values of the type are made of properties in JSON, if they travel in it at all. */
  private static boolean canHaveChecks(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> !ShapeReader.isValueObject(type);
      case CLASS -> !hasRoutes(type);
      default -> false;
    };
  }

  private static boolean hasRoutes(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(StrayAccess::isRoute);
  }

  private static boolean isRoute(Element element) {
    return Annotations.has(element, Route.class);
  }

  private static List<Element> sorted(
      RoundEnvironment round, Class<? extends Annotation> annotation) {
    List<Element> elements = new ArrayList<>(round.getElementsAnnotatedWith(annotation));
    elements.sort(Comparator.comparing(e -> e.getEnclosingElement() + "." + e));
    return elements;
  }

  private static void add(
      Report report, Element element, Class<? extends Annotation> annotation, String where) {
    Origin place = place(element).annotation(annotation.getCanonicalName());
    report.add(Message.ACCESS_ELSEWHERE, place, annotation.getSimpleName(), where);
  }

  /** The place of a class or of a method. */
  static Origin place(Element element) {
    if (element instanceof TypeElement type) {
      return Origin.type(TypeNames.of(type).qualified());
    }
    TypeElement owner = MoreElements.asType(element.getEnclosingElement());
    String name = element.getSimpleName().toString();
    int ordinal = 0;
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      if (method.equals(element)) {
        break;
      }
      ordinal += method.getSimpleName().contentEquals(name) ? 1 : 0;
    }
    return Origin.type(TypeNames.of(owner).qualified()).method(name, ordinal);
  }
}
