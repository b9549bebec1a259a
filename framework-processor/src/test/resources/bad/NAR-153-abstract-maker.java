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

abstract class Makers { // NAR-153
  Makers() {}

  @PerRequest
  abstract Tenant tenant(String name);
}

record Tenant(String name) {}
