package errors;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.io.IOException;

/** Transfers. */
@Public
final class Transfers {
  @Inject
  Transfers() {}

  @Route("GET /transfers/{kind}")
  String fail(String kind) throws IOException {
    throw Failing.with(kind);
  }
}
