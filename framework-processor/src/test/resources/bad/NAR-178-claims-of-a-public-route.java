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
@JwtAuth(issuer = "https://issuer.example", audience = "bad")
interface App {}

class Routes {
  @Inject Routes() {}

  @Public
  @Route("GET /a")
  void a(
      String query,
      @Claims Person person) {} // NAR-178
}

record Person(String sub) {}
