package bad;

import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import lombok.Value;
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

@Value
class Thing { // NAR-260
  String title;
  Other other;
}

@Value
class Other {
  String title;
}
