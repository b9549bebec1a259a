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
record Other(@PartitionKey String id) {}

@DynamoEntity(
    table = "things") // NAR-307
record Thing(@PartitionKey String id) {}


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
