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

  @Route("POST /things")
  void post(Left<String> thing) {}
}

record Left<T>(List<Right<List<T>>> rights) {} // NAR-293

record Right<T>(Optional<Left<T>> left) {}
