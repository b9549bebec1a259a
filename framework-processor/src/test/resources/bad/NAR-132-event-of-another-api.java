package bad;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.narae.annotation.*;
import jakarta.inject.Inject;

@LambdaApp(name = "bad", api = Api.REST)
interface App {}

@Public
class Routes {
  @Inject Routes() {}

  @Route("GET /a")
  void a(
      APIGatewayV2HTTPEvent event) {} // NAR-132
}
