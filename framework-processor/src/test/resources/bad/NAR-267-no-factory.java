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

@Public
class Routes {
  @Inject Routes() {}

  @Route("GET /a")
  void a(
      Color color) {}
}

class Color { // NAR-267
  public static Object parse(String text) {
    return text;
  }

  static Color of(String text) {
    return new Color();
  }

  public static Color valueOf(String text, int base) {
    return new Color();
  }

  public static Color fromString(String text) throws java.io.IOException {
    return new Color();
  }
}
