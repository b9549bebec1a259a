package library.shared;

import dev.narae.http.Request;
import dev.narae.json.JsonCodec;
import dev.narae.json.JsonCodecs;
import dev.narae.lambda.BoundRoute;
import dev.narae.lambda.Reply;
import dev.narae.lambda.RouteCall;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Binds requests to {@link Health} and encodes what it answers. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class HealthAdapter {
  private static final JsonCodec<Map<String, Boolean>> HEALTH_RESULT =
      JsonCodecs.map(JsonCodecs.BOOLEAN);

  private final Provider<Health> routes;

  @Inject
  HealthAdapter(Provider<Health> routes) {
    this.routes = routes;
  }

  /** {@code GET /health} */
  public Reply health(Request request) throws Exception {
    return healthCall(request).answer();
  }

  /** {@code GET /health}, for filters around it */
  public RouteCall healthCall(Request request) {
    return new RouteCall(request, "GET /health", "Health.health") {
      @Override
      protected BoundRoute bind() throws Exception {
        return new BoundRoute() {
          @Override
          protected Reply invoke() throws Exception {
            return Reply.json(200, HEALTH_RESULT, routes.get().health());
          }
        };
      }
    };
  }
}
