package types;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.narae.annotation.Public;
import dev.narae.annotation.Route;
import dev.narae.http.RawEvent;
import dev.narae.http.Request;
import jakarta.inject.Inject;
import java.util.List;

/** Parameters that are bound by their type alone. */
@Public
final class Given {
  @Inject
  Given() {}

  @Route("GET /given/{id}")
  List<String> given(int id, Request request, Context context, RawEvent event) {
    return List.of("" + id, request.path(), context.getFunctionName(), event.text());
  }

  @Route("GET /events")
  List<String> event(APIGatewayV2HTTPEvent event) {
    return List.of(
        event.getVersion(),
        event.getRawPath(),
        "" + event.getHeaders(),
        event.getRequestContext().getHttp().getMethod(),
        "" + event.getRequestContext().getAuthorizer().getJwt().getClaims(),
        "" + event.getRequestContext().getTimeEpoch(),
        "" + event.getBody());
  }
}
