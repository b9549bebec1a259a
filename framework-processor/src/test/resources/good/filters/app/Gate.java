package filters.app;

import dev.narae.http.Answer;
import dev.narae.http.Call;
import dev.narae.http.Filter;
import dev.narae.http.Next;
import dev.narae.http.Problem;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Refuses a name before the route is called, and answers some requests itself. */
final class Gate implements Filter {
  @Inject
  Gate() {}

  @Override
  public Answer filter(Call call, Next next) throws Exception {
    if (call.request().header("x-closed") != null) {
      return Answer.of(503)
          .withHeader("retry-after", "60")
          .withBody("text/plain", "closed".getBytes(StandardCharsets.UTF_8));
    }
    if ("mallory".equals(call.arguments().get("name"))) {
      throw Problem.forbidden("Not you.");
    }
    Answer answer = next.proceed();
    String inner = answer.header("x-trace");
    return answer.withHeader("x-trace", inner == null ? "gate" : "gate " + inner);
  }
}
