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
  private final int size;

  Thing(String title) { // NAR-264
    this.size = title.length();
  }

  int size() {
    return size;
  }
}
