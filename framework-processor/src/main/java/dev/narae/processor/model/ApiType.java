package dev.narae.processor.model;

/** What stands in front of a function, and what that can do. */
public enum ApiType {
  /** An API Gateway HTTP API. */
  HTTP("an HTTP API", 30),
  /** An API Gateway REST API. */
  REST("a REST API", 29),
  /** A function URL. */
  URL("a function URL", 900),
  /** An Application Load Balancer. */
  ALB("a load balancer", 900);

  private final String title;
  private final int longestSeconds;

  ApiType(String title, int longestSeconds) {
    this.title = title;
    this.longestSeconds = longestSeconds;
  }

  /** What people call it, with an article. */
  public String title() {
    return title;
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
