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

@JacksonAnnotationsInside
@JsonProperty("n")
@interface Named {}

record Thing(
    @Named String name // NAR-215
) {}
