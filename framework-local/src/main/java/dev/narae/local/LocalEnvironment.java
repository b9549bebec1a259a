package dev.narae.local;

import dev.narae.local.template.FunctionSpec;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The environment variables a handler sees: the template's, Lambda's own, and this machine's. */
final class LocalEnvironment {
  private LocalEnvironment() {}

  /** All variables, those of this machine over those of the template. */
  static Map<String, String> of(FunctionSpec function, URI dynamoDbEndpoint) {
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
    environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.memoryMegabytes()));
    environment.put("AWS_LAMBDA_LOG_FORMAT", "Text");
    environment.put("AWS_REGION", "us-east-1");
    environment.put("AWS_ACCESS_KEY_ID", "local");
    environment.put("AWS_SECRET_ACCESS_KEY", "local");
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDbEndpoint.toString());
    environment.put("NARAE_STAGE", "local");
    return environment;
  }
}
