package bad;

import com.fasterxml.jackson.annotation.JsonCreator;
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

  @JsonCreator
  Thing(String title) {
    this.title = title;
  }

  @JsonCreator
  static Thing of(String title, int number) { // NAR-266
    return new Thing(title + number);
  }

  String title() {
    return title;
  }
}
