package bad;

import dev.narae.annotation.*;
import dev.narae.dynamodb.*;
import dev.narae.http.*;
import jakarta.inject.Inject;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("GET /a")
  State a() {
    return State.OPEN;
  }
}

enum State {
  OPEN;

  @com.fasterxml.jackson.annotation.JsonValue // NAR-276
  String code() {
    return "o";
  }
}
