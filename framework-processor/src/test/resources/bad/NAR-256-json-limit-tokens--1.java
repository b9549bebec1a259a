package bad;

import dev.narae.annotation.*;
import jakarta.inject.Inject;

@LambdaApp(name = "bad")
@JsonLimits(tokens = -1) // NAR-256
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("POST /things")
  void post(Thing thing) {}
}

record Thing(String name) {}
