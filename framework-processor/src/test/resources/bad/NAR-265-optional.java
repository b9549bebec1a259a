package bad;

import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.Optional;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject
  Routes() {}

  @Route("POST /a")
  void a(Thing thing) {}
}

class Thing {
  private final String title;

  Thing(String title) { // NAR-265
    this.title = title;
  }

  Optional<String> title() {
    return Optional.ofNullable(title);
  }
}
