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
interface App {}

@IamAuth // NAR-172
class Routes {
  @Inject Routes() {}

  @Route("GET /a")
  void a() {}

  @Route("GET /b")
  void b() {}
}
