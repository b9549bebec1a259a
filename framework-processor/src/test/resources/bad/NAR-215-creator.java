package bad;

import com.fasterxml.jackson.annotation.*;
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

record Thing(String name) {
  @JsonCreator // NAR-215
  static Thing of(String name) {
    return new Thing(name);
  }
}
