package bad;

import dev.narae.annotation.*;
import dev.narae.dynamodb.*;
import dev.narae.http.*;
import jakarta.inject.Inject;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@LambdaApp(name = "bad", api = Api.REST)
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("GET /a/{x}")
  void one(String x) {}

  @Route("PUT /a/{y+}") // NAR-180
  void two(String y) {}
}
