package dev.narae.annotation;

/** What stands between the internet and the function. */
public enum Api {
  /** An API Gateway HTTP API: the cheapest and fastest one with JWT authorizers and throttling. */
  HTTP,
  /** An API Gateway REST API: errors in a form of one's own, and WAF. */
  REST,
  /** A function URL: nothing between, so there are no authorizers but IAM and no throttling. */
  URL,
  /** A listener rule of an existing Application Load Balancer. */
  ALB
}
