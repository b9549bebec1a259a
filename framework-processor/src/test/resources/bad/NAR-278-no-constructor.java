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

  @Route("POST /a")
  void a(Thing thing) {}
}

record Thing(
    @dev.narae.annotation.JsonCodec(TextCodec.class) // NAR-278
        String x) {}

class TextCodec extends dev.narae.json.JsonCodec<String> {
  TextCodec(int size) {}

  @Override
  public void write(JsonWriter json, String value) {}

  @Override
  public String read(JsonReader json) {
    return null;
  }
}
