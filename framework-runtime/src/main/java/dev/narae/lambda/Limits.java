package dev.narae.lambda;

/** How many bytes an answer may have. */
final class Limits {
  /** 6 MB and a little (Lambda quotas, synchronous invocation). */
  static final int LAMBDA = 6_291_556;

  /** 1 MB (Application Load Balancer, Lambda functions as targets, limits). */
  static final int LOAD_BALANCER = 1_048_576;

  private Limits() {}
}
