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

@DynamoEntity(table = "things")
record Thing(String id) {} // NAR-301


@Public
class Routes {
  private final ThingTable things;

  @Inject
  Routes(ThingTable things) {
    this.things = things;
  }

  @Route("GET /things")
  String get() {
    return things.toString();
  }
}
