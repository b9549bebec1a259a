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
  Tenant tenant(Settings settings) {
    return new Tenant("");
  }

  @PerRequest
  Settings settings(Tenant tenant) { // NAR-158
    return new Settings("");
  }
}

record Tenant(String name) {}

record Settings(String name) {}
