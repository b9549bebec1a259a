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

@ResponseHeader(name = "set-cookie", value = "a=b") // NAR-145
@Public
class Routes {
  @Inject Routes() {}

  @Route("GET /a")
  String a() {
    return "";
  }

  @Route("GET /b")
  void b() {}
}
