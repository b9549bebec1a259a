package access.balanced;

import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;

final class Things {
  @Inject
  Things() {}

  @Route("GET /things")
  List<String> list() {
    return List.of("a");
  }

  @Route("POST /things")
  void add() {}
}
