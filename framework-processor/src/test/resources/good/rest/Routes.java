package rest;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
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
  List<String> event(APIGatewayProxyRequestEvent event) {
    return List.of(
        event.getHttpMethod(),
        "" + event.getMultiValueHeaders(),
        "" + event.getStageVariables(),
        event.getRequestContext().getIdentity().getSourceIp(),
        "" + event.getRequestContext().getAuthorizer());
  }
}
