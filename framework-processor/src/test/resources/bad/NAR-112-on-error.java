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

class Errors { // NAR-112
  Errors() {}

  @OnError(IllegalStateException.class)
  Problem state(IllegalStateException e) {
    return Problem.conflict("closed");
  }
}
