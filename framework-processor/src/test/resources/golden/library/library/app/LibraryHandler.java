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
    super(DaggerLibraryComponent.factory().create(environment).router(), environment);
  }
}
