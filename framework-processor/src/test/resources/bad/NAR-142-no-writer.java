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

record Song(String title) {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("GET /a")
  @Produces(value = "text/csv", with = Song.class) // NAR-142
  Song a() {
    return new Song("");
  }
}
