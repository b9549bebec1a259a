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

class Failures {
  @Inject
  Failures() {}

  private static class Oops extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @OnError(Oops.class)
  Problem oops(RuntimeException e) { // NAR-151
    return Problem.notFound();
  }
}
