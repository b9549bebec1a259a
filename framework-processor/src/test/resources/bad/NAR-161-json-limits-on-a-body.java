package bad;

import dev.narae.annotation.*;
import jakarta.inject.Inject;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("POST /things")
  void post(Thing thing) {}
}

@JsonLimits(depth = 3) // NAR-161
record Thing(String name) {}
