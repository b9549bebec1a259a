package dev.narae.lambda;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A route with the arguments to call it with; generated. Used by one thread. */
public abstract class BoundRoute {
  /** For generated code. */
  protected BoundRoute() {}

  /** Calls the route. */
  protected abstract Reply invoke() throws Exception;

  /** Adds the arguments by the names of the parameters, in their order. */
  protected void addTo(Map<String, @Nullable Object> arguments) throws Exception {}
}
