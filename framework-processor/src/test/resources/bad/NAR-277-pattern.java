package bad;

import com.fasterxml.jackson.annotation.*;
import dev.narae.annotation.*;
import jakarta.inject.Inject;
import java.time.*;
import java.util.*;

@LambdaApp(name = "bad")
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("POST /things")
  void post(Thing thing) {}
}

record Thing(
    @JsonFormat(pattern = "dd.MM.yyyy{") LocalDate day // NAR-277
) {}
