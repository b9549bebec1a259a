package library.app;

import dev.narae.config.Environment;
import dev.narae.lambda.LambdaHandler;
import javax.annotation.processing.Generated;

/** Lambda's entry to {@link Library}. */
@Generated("dev.narae.processor.NaraeProcessor")
public final class LibraryHandler extends LambdaHandler {
  /** For Lambda: settings come from the function's environment. */
  public LibraryHandler() {
    this(Environment.system());
  }

  /** For tests and local runs, with settings of their own. */
  public LibraryHandler(Environment environment) {
    this(DaggerLibraryComponent.factory().create(environment).router(), environment);
  }

  /** For tests, with the router of a component of their own. */
  public LibraryHandler(LibraryRouter router, Environment environment) {
    super(router, environment);
  }
}
