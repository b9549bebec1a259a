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
@JwtAuth(issuer = "${issuer}", audience = "bad")
interface App {}

class Routes {
  @Inject Routes() {}

  @Route("GET /a")
  @JwtAuth(
      issuer = "${issuer}",
      audience = "worse") // NAR-179
  void a() {}
}
