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
@LambdaAuth(Keys.class) // NAR-170
interface App {}

abstract class Keys implements Authorizer<Client> {
  Keys() {}

  @Override
  public Optional<Client> authorize(Request request) {
    return Optional.empty();
  }
}

record Client(String id) {}
