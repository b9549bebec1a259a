package filters.app;

import dev.narae.http.Answer;
import dev.narae.http.Call;
import dev.narae.http.Filter;
import dev.narae.http.Next;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Tries a second time, and changes what comes of it. */
final class Retry implements Filter {
  @Inject
  Retry() {}

  @Override
  public Answer filter(Call call, Next next) throws Exception {
    try {
      return next.proceed();
    } catch (IllegalStateException e) {
      Answer answer = next.proceed();
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      return answer
          .withStatus(203)
          .withoutHeader("x-nothing")
          .withCookie("again=yes")
          .withBody("text/plain", (text + "!").getBytes(StandardCharsets.UTF_8));
    }
  }
}
