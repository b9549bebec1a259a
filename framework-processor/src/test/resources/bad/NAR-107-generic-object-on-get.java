package bad;

import dev.narae.annotation.*;
import dev.narae.http.*;
import jakarta.inject.Inject;
import jakarta.validation.constraints.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("GET /things")
  String get(Box<String> thing) { // NAR-107
    return thing.content();
  }
}

record Box<T>(T content) {}
