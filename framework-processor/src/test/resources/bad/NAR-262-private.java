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

class Thing { // NAR-262
  private final String title;

  private Thing(String title) {
    this.title = title;
  }

  static Thing make(String title) {
    return new Thing(title);
  }

  String title() {
    return title;
  }
}
