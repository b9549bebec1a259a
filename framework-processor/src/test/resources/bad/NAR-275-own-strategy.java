package bad;

import com.fasterxml.jackson.annotation.*;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.narae.annotation.*;
import jakarta.inject.Inject;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("POST /things")
  void post(Thing thing) {}
}

@JsonNaming(Thing.Strange.class) // NAR-275
record Thing(String name) {
  static class Strange extends PropertyNamingStrategy {
    private static final long serialVersionUID = 1;
  }
}
