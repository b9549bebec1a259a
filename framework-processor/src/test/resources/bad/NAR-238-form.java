package bad;

import dev.narae.annotation.*;
import dev.narae.dynamodb.*;
import dev.narae.http.*;
import dev.narae.json.*;
import dev.narae.validation.*;
import jakarta.inject.Inject;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  static class Never implements ConstraintCheck<Thing> {
    public boolean isValid(Thing thing) {
      return false;
    }
  }

  record Thing(String text) {}

  @Route("POST /words")
  void words(
      @Form @CheckedBy(Never.class) Thing thing) {} // NAR-238
}
