package answers;

import dev.narae.annotation.Public;
import dev.narae.annotation.ResponseHeader;
import dev.narae.annotation.ResponseStatus;
import dev.narae.annotation.Route;
import dev.narae.http.Problem;
import dev.narae.http.Response;
import jakarta.inject.Inject;
import java.util.Optional;

/** Headers by annotation. */
@Public
@Route("/hints")
@ResponseHeader(name = "Cache-Control", value = "public, max-age=60")
@ResponseHeader(name = "X-Class", value = "of the \"class\"")
class Hints {
  @Inject
  Hints() {}

  @Route("GET /value")
  @ResponseHeader(name = "x-class", value = "of the method")
  @ResponseHeader(name = "link", value = "</hints>; rel=up")
  String value() {
    return "v";
  }

  @Route("GET /optional/{there}")
  Optional<Song> optional(boolean there) {
    return there ? Optional.of(new Song("a", 1)) : Optional.empty();
  }

  @Route("POST /nothing")
  @ResponseStatus(202)
  void nothing() {}

  @Route("GET /response")
  Response<String> response() {
    return Response.ok("r").header("cache-control", "no-store");
  }

  @Route("GET /failure")
  String failure() {
    throw Problem.conflict("no");
  }
}
