package filters.app;

import dev.narae.http.Answer;
import dev.narae.http.Call;
import dev.narae.http.Filter;
import dev.narae.http.Next;
import dev.narae.http.Problem;
import jakarta.inject.Inject;

/** Says what it saw, after the route. */
final class Trace implements Filter {
  @Inject
  Trace() {}

  @Override
  public Answer filter(Call call, Next next) throws Exception {
    try {
      Answer answer = next.proceed();
      String inner = answer.header("x-trace");
      return answer
          .withHeader("x-trace", inner == null ? "trace" : "trace " + inner)
          .withHeader("x-route", call.route())
          .withHeader("x-arguments", call.arguments().toString());
    } catch (Problem problem) {
      throw problem.header("x-caught", call.handler() + " " + problem.status());
    }
  }
}
