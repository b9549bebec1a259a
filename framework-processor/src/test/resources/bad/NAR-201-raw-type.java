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
  void post(Thing thing) {}
}

@SuppressWarnings("rawtypes")
record Thing(
    String name,
    Box box // NAR-201
) {}

record Box<T>(T content) {}
