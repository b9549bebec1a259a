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

class Makers {
  @Inject
  Makers() {}

  @PerRequest
  Tenant tenant(
      @IfMatch long version) { // NAR-107
    return new Tenant("");
  }
}

record Tenant(String name) {}
