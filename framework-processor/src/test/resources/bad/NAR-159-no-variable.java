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

class Makers {
  @Inject
  Makers() {}

  @PerRequest
  Tenant tenant(@Path String tenant) {
    return new Tenant(tenant);
  }
}

record Tenant(String name) {}

@Public
class Routes {
  @Inject
  Routes() {}

  @Route("GET /a")
  void a(
      Tenant tenant) {} // NAR-159
}
