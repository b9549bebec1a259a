package filters.shared;

import dev.narae.http.Answer;
import dev.narae.http.Call;
import dev.narae.http.Filter;
import dev.narae.http.Next;
import jakarta.inject.Inject;

/** A filter that only its module can see. */
final class Stamp implements Filter {
  @Inject
  Stamp() {}

  @Override
  public Answer filter(Call call, Next next) throws Exception {
    return next.proceed().withHeader("x-stamp", call.handler());
  }
}
