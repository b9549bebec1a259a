package open;

import dev.narae.annotation.Api;
import dev.narae.annotation.Cors;
import dev.narae.annotation.LambdaApp;

/** Things for everybody. */
@LambdaApp(name = "open", api = Api.HTTP, timeout = 2)
@Cors(origins = "${webOrigin:http://localhost:3000}")
public interface OpenApp {}
