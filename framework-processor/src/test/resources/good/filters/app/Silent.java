package filters.app;

import dev.narae.http.Answer;
import dev.narae.http.Call;
import dev.narae.http.Filter;
import dev.narae.http.Next;
import jakarta.inject.Inject;

/** A filter with a mistake. */
final class Silent implements Filter {
  @Inject
  Silent() {}

  @Override
  public Answer filter(Call call, Next next) {
    return null;
  }
}
