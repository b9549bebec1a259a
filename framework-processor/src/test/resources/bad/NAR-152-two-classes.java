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

class Errors {
  @Inject
  Errors() {}

  @OnError(IllegalStateException.class)
  Problem state(IllegalStateException e) {
    return Problem.conflict("closed");
  }
}

class OtherErrors {
  @Inject
  OtherErrors() {}

  @OnError({ArithmeticException.class, IllegalStateException.class})
  Problem other(RuntimeException e) { // NAR-152
    return Problem.conflict("closed");
  }
}
