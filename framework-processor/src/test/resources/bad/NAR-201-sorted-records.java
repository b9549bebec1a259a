package bad;

import com.amazonaws.services.lambda.runtime.Context;
import dev.narae.annotation.*;
import dev.narae.dynamodb.*;
import dev.narae.http.*;
import dev.narae.json.*;
import jakarta.inject.Inject;
import jakarta.validation.constraints.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  record Key(int x, int y) {}

  record Thing(
      SortedSet<Key> value) {} // NAR-201

  @Route("POST /a")
  void a(Thing thing) {}
}
