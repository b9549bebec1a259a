package filters.app;

import dev.narae.annotation.Filters;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Routes with filters of class and method. */
@Public
@Singleton
@Filters(First.class)
final class Names {
  private final AtomicInteger calls = new AtomicInteger();

  @Inject
  Names() {}

  @Route("GET /names/{name}")
  @Filters({Second.class, Third.class})
  Name name(@Size(max = 10) String name, Optional<Integer> count, Request request) {
    return new Name(name, count.orElse(request.path().length()));
  }

  @Route("PUT /names/{name}")
  Name put(String name, Name body) {
    return body;
  }

  @Route("GET /flaky")
  @Filters(Retry.class)
  String flaky() {
    if (calls.incrementAndGet() % 2 == 1) {
      throw new IllegalStateException("not yet");
    }
    return "now";
  }

  @Route("GET /silent")
  @Filters(Silent.class)
  String silent() {
    return "never";
  }

  @Route("GET /gone")
  void nothing() {}

  /** The name of a call, so that the generated name has to differ. */
  @Route("GET /call")
  String nothingCall() {
    return "call";
  }
}
