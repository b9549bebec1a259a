package balancer;

import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import jakarta.inject.Inject;
import java.util.List;

/** Routes that look at the whole event. */
@Public
class Routes {
  @Inject
  Routes() {}

  @Route("GET /events")
  List<String> event(ApplicationLoadBalancerRequestEvent event) {
    return List.of(
        event.getPath(),
        "" + event.getHeaders(),
        event.getRequestContext().getElb().getTargetGroupArn());
  }
}
