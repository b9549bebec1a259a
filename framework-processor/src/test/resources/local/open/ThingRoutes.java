package open;

import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.Request;
import jakarta.inject.Inject;

/** Things. */
@Public
@Route("/things")
public final class ThingRoutes {
  /** What came here. */
  public record Thing(String id, String path, String query, String sourceIp, boolean hasId) {}

  @Inject
  public ThingRoutes() {}

  /** A thing. */
  @Route("GET /{id}")
  public Thing get(String id, Request request) {
    return new Thing(
        id,
        request.path(),
        request.queryAll("q").toString(),
        request.sourceIp(),
        !request.requestId().isEmpty());
  }

  /** Counts. */
  @Route("POST /")
  public int count(Request request) {
    return request.body().length;
  }
}
