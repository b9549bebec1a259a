package filters.app;

import dev.narae.http.Answer;
import dev.narae.http.Call;
import dev.narae.http.Filter;
import dev.narae.http.Next;
import jakarta.inject.Inject;

/** Adds itself to a header. */
final class Second implements Filter {
  @Inject
  Second() {}

  @Override
  public Answer filter(Call call, Next next) throws Exception {
    Answer answer = next.proceed();
    String inner = answer.header("x-trace");
    return answer.withHeader("x-trace", inner == null ? "second" : "second " + inner);
  }
}
