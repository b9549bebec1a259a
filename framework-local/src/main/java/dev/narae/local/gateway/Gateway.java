package dev.narae.local.gateway;

import dev.narae.local.http.Answer;
import dev.narae.local.http.Body;
import dev.narae.local.http.HttpRequest;
import dev.narae.local.http.Pages;
import dev.narae.local.template.ApiSpec;
import dev.narae.local.template.Template;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers requests as the API type of the app does, its own errors included, and serves pages where
 * the app has no route.
 */
public final class Gateway implements Function<HttpRequest, Answer> {
  private final Front front;
  private final Pages ours;
  private final Pages beside;
  private final PrintStream console;

  private Gateway(Front front, Pages ours, Pages beside, PrintStream console) {
    this.front = front;
    this.ours = ours;
    this.beside = beside;
    this.console = console;
  }

  /**
   * A gateway.
   *
   * @param template what it is to be
   * @param documented the route keys of the app's own document, for API types that know no routes
   * @param ours what is served before the app sees anything
   * @param beside what is served where the app has no route
   * @param surroundings what it needs besides
   */
  public static Gateway of(
      Template template,
      List<String> documented,
      Pages ours,
      Pages beside,
      Surroundings surroundings) {
    FunctionCaller function = surroundings.caller(template.function());
    return new Gateway(
        front(template.api(), Routes.of(documented), function, surroundings),
        ours,
        beside,
        surroundings.console());
  }

  @Override
  public Answer apply(HttpRequest request) {
    try {
      return ours.page(request)
          .or(() -> front.takes(request) ? Optional.empty() : beside.page(request))
          .orElseGet(() -> front.answer(request));
    } catch (RuntimeException e) {
      // The HTTP server would drop the connection without a word.
      console.println("The local server failed at " + request.method() + " " + request.rawPath());
      e.printStackTrace(console);
      return Answer.of(500, "text/plain", Body.of("The local server failed; see its console.\n"));
    }
  }

  private static Front front(
      ApiSpec api, Routes documented, FunctionCaller function, Surroundings surroundings) {
    if (api instanceof ApiSpec.Http http) {
      return new HttpApi(http, function, surroundings);
    }
    if (api instanceof ApiSpec.Rest rest) {
      return new RestApi(rest, function, surroundings);
    }
    if (api instanceof ApiSpec.Url url) {
      return new FunctionUrl(url, documented, function);
    }
    return new LoadBalancer((ApiSpec.LoadBalancer) api, documented, function);
  }
}
