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
public class Bad {
  @Inject Bad() {}

  @ValueObject
  public record Word( // NAR-239
      @CheckedBy(Never.class) String text) {}

  @Route("GET /words/{word}")
  void word(Word word) {}
}

class Never implements ConstraintCheck<String> {
  public boolean isValid(String value) {
    return false;
  }
}
