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
@LambdaAuth(
    value = Keys.class,
    headers = {},
    cacheSeconds = 60) // NAR-171
interface App {}

final class Keys implements Authorizer<Client> {
  @Inject Keys() {}

  @Override
  public Optional<Client> authorize(Request request) {
    return Optional.empty();
  }
}

record Client(String id) {}
