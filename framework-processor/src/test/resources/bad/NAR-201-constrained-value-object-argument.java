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

record Thing(
    String name,
    Box<Isbn> box // NAR-201
) {}

@ValueObject
record Isbn(@Size(min = 10) String digits) {}

record Box<T>(T content) {}
