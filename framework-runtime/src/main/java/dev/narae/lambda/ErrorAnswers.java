package dev.narae.lambda;

import dev.narae.http.Problem;
import dev.narae.http.Request;
import org.jspecify.annotations.Nullable;

/** What a service says itself about failures; generated. Safe for use by several threads. */
public interface ErrorAnswers {
  /** Nothing: problems are answered as they are. */
  ErrorAnswers NONE = new ErrorAnswers() {};

  /**
   * The answer of the {@code @OnError} method for what a route threw.
   *
   * @param route the route's index
   * @return null if no method is for it
   * @throws Problem if the method returns one; otherwise whatever the method throws
   */
  default @Nullable Reply answer(int route, Throwable failure, Request request) throws Exception {
    return null;
  }

  /**
   * A problem in the shape of the service's {@code @ErrorShape}.
   *
   * @return null if it has none
   */
  default @Nullable Reply shaped(Problem problem, Request request) throws Exception {
    return null;
  }
}
