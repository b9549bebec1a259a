package access.balanced;

import dev.narae.annotation.Api;
import dev.narae.annotation.Cors;
import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Public;

/** Behind a load balancer, where everything is public. */
@LambdaApp(name = "balanced", api = Api.ALB, timeout = 60)
@Public
@Cors(origins = {"https://app.example", "https://admin.example"}, exposed = {})
public interface Balanced {}
