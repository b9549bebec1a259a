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

class Outer {
  record Inner(String a) {}
}

record Outer_Inner(String b) {} // NAR-213

@Public
class Routes {
  @Inject Routes() {}

  @Route("POST /one")
  void one(Outer.Inner inner) {}

  @Route("POST /two")
  void two(Outer_Inner inner) {}
}
