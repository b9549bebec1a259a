package bad;

import dev.narae.annotation.*;
import dev.narae.dynamodb.*;
import dev.narae.http.*;
import jakarta.inject.Inject;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@LambdaApp(name = "bad", api = Api.ALB)
@Public
interface App {}

class Routes {
  @Inject Routes() {}

  @Route("GET /a")
  @Throttle(rate = 10, burst = 10) // NAR-177
  void a() {}
}
