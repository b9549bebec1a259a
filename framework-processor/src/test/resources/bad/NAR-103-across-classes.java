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

@Public
class Reads {
  @Inject Reads() {}

  @Route("GET /a")
  void a() {}
}

@Public
@Route("/a")
class Writes {
  @Inject Writes() {}

  @Route("GET /") // NAR-103
  void a() {}
}
