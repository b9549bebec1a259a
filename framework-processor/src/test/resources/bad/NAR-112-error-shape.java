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

@ErrorShape
class Errors implements ErrorConverter<Error> { // NAR-112
  Errors() {}

  @Override
  public Error convert(Problem problem, Request request) {
    return null;
  }
}

record Error(int code) {}
