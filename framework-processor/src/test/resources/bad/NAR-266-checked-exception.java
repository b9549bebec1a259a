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

class Thing {
  private final String title;

  Thing(String title) throws java.io.IOException { // NAR-266
    this.title = title;
  }

  String title() {
    return title;
  }
}
