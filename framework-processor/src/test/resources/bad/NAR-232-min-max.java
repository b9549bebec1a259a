package bad;

import dev.narae.annotation.*;
import dev.narae.dynamodb.*;
import dev.narae.http.*;
import dev.narae.json.*;
import dev.narae.validation.*;
import jakarta.inject.Inject;
import jakarta.validation.constraints.*;
import java.math.*;
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

record Thing(
    String name,
    @Min(5) @Max(3) int count // NAR-232
) {}
