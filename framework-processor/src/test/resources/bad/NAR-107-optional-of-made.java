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
  Tenant tenant(Request request) {
    return new Tenant(request.requestId());
  }
}

record Tenant(String name) {}

@Public
class Routes {
  @Inject
  Routes() {}

  @Route("POST /notes")
  String add(
      Optional<Tenant> tenant) { // NAR-107
    return "";
  }
}
