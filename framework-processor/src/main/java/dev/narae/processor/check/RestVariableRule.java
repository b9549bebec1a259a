package dev.narae.processor.check;

import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.PathTemplate.Segment;
import dev.narae.processor.read.Origins;
import java.util.List;
import java.util.OptionalInt;

/**
 * A REST API is a tree of resources, each with one child at most that is a variable: {@code
 * /notes/{id}} and {@code /notes/{note}/tags} can't be imported together, nor can {@code {id}} and
 * {@code {path+}}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html">Known
 *     issues of API Gateway</a>
 */
final class RestVariableRule implements AppRule {
  @Override
  public void check(AppModel app, Origins origins, Report report) {
    if (app.api() != ApiType.REST) {
      return;
    }
    List<OwnedRoute> routes = OwnedRoute.in(app.module());
    for (int i = 1; i < routes.size(); i++) {
      OwnedRoute second = routes.get(i);
      routes.subList(0, i).stream()
          .filter(first -> clash(first, second).isPresent())
          .findFirst()
          .ifPresent(first -> report(first, second, origins, report));
    }
  }

  private static void report(OwnedRoute first, OwnedRoute second, Origins origins, Report report) {
    int at = clash(first, second).orElseThrow();
    report.add(
        Message.REST_VARIABLES,
        second.origin(origins),
        second.route().key(),
        second.route().path().segments().get(at),
        first.route().key(),
        first.name(),
        first.route().path().segments().get(at));
  }

  /** Where two paths, alike so far, have different variables; not for one route declared twice. */
  private static OptionalInt clash(OwnedRoute first, OwnedRoute second) {
    List<Segment> ofFirst = first.route().path().segments();
    List<Segment> ofSecond = second.route().path().segments();
    int at = 0;
    while (at < ofFirst.size()
        && at < ofSecond.size()
        && ofFirst.get(at).equals(ofSecond.get(at))) {
      at++;
    }
    boolean isEnd = at == ofFirst.size() || at == ofSecond.size();
    boolean differs = !isEnd && ofFirst.get(at).variable() && ofSecond.get(at).variable();
    return differs && !isSame(first, second) ? OptionalInt.of(at) : OptionalInt.empty();
  }

  private static boolean isSame(OwnedRoute first, OwnedRoute second) {
    return first.route().method() == second.route().method()
        && first.route().path().shape().equals(second.route().path().shape());
  }
}
