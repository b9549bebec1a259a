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
  void post(Thing<String> thing) {}
}

record Thing<T>(
    String name,
    @Default("a") T value // NAR-204
) {}
