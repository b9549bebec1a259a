package bad;

import com.fasterxml.jackson.annotation.*;
import dev.narae.annotation.*;
import jakarta.inject.Inject;
import java.util.*;
import org.jspecify.annotations.Nullable;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("POST /shapes")
  void post(Shape shape) {}
}

@JsonSubTypes(@JsonSubTypes.Type(Point.class)) // NAR-291
sealed interface Shape {
  record Circle(int radius) implements Shape {}
}

record Point(int x) {}
