package tenants.app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.narae.config.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Serves the component of the tests. */
public final class TestHandler implements RequestStreamHandler {
  private final TenantAppHandler handler;

  public TestHandler(Environment environment) {
    this.handler =
        new TenantAppHandler(
            DaggerTestComponent.factory().create(environment).router(), environment);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    handler.handleRequest(input, output, context);
  }
}
