package secure;

import dev.narae.annotation.Api;
import dev.narae.annotation.Cors;
import dev.narae.annotation.JwtAuth;
import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Throttle;

/** Notes of people, each with a key of the door it stands behind. */
@LambdaApp(name = "secure", api = Api.HTTP, timeout = 2)
@JwtAuth(issuer = "${issuer}", audience = "notes")
@Cors(origins = "${webOrigin:http://localhost:3000}")
@Throttle(rate = 1000, burst = 1000)
public interface SecureApp {}
