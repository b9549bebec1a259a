package bad;

import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject
  Routes() {}

  @Route("POST /a")
  void a(Thing thing) {}
}

abstract class Thing { // NAR-261
  private final String title;

  Thing(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
