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

  @OnError({IllegalStateException.class, java.io.IOException.class})
  Problem state(RuntimeException e) { // NAR-151
    return Problem.conflict("closed");
  }
}
