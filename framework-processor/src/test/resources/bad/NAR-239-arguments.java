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

  @Route("POST /things")
  void post(Thing thing) {}
}

record Thing(
    String name,
    @Sku(max = 3) String word // NAR-239
) {}

@CheckedBy(SkuCheck.class)
@interface Sku {
  int max() default 5;

  String message() default "";
}

class SkuCheck implements ConstraintCheck<String> {
  SkuCheck(String max) {}

  public boolean isValid(String value) {
    return false;
  }
}
