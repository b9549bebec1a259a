package dev.narae.lambda;

/** An {@code @OnError} method that failed itself: the log wants both failures. */
final class FailedAnswerException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param first what the route threw
   * @param second what the method threw
   */
  FailedAnswerException(Throwable first, Throwable second) {
    super("The @OnError method for a failure failed itself.", second);
    addSuppressed(first);
  }
}
