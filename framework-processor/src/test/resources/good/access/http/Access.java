package access.http;

import access.shared.Shared;
import dev.narae.annotation.Cors;
import dev.narae.annotation.JwtAuth;
import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Throttle;

/** Every kind of caller, behind an HTTP API. */
@LambdaApp(name = "access", modules = KeyModule.class, includes = Shared.class)
@JwtAuth(issuer = "${issuer}", audience = {"access", "${otherAudience:mobile}"})
@Cors(origins = "${webOrigin:http://localhost:3000}")
@Throttle(rate = 20, burst = 40)
public interface Access {}
