package dev.narae.processor.model;

/** What stands in front of a function, and what that can do. */
public enum ApiType {
  /** An API Gateway HTTP API. */
  HTTP(30),
  /** An API Gateway REST API. */
  REST(29),
  /** A function URL. */
  URL(900),
  /** An Application Load Balancer. */
  ALB(900);

  private final int longestSeconds;

  ApiType(int longestSeconds) {
    this.longestSeconds = longestSeconds;
  }

  /** For how many seconds a function behind it may run (API Gateway and AWS Lambda quotas). */
  public int longestSeconds() {
    return longestSeconds;
  }

  /** Whether it is API Gateway: with routes, authorizers and throttling of its own. */
  public boolean isGateway() {
    return this == HTTP || this == REST;
  }
}
