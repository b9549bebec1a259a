package dev.narae.processor.emit.doc;

import java.util.List;

/**
 * Rules of the template scanners checkov and cdk-nag that a resource breaks on purpose, each with
 * its reason, in the metadata where these look for them.
 */
record Suppressions(List<Rule> checkov, List<Rule> nag) {

  /** A rule and why it is broken. */
  record Rule(String id, String reason) {}

  private static final String SYNCHRONOUS =
      "Only the API calls it, and waits: a failed call is answered to the client.";

  private static final String X_RAY = "X-Ray knows no permissions for single resources.";

  static final Suppressions FUNCTION =
      new Suppressions(
          List.of(
              new Rule(
                  "CKV_AWS_115",
                  "The API's throttling limits concurrency; a reservation would take from others."),
              new Rule("CKV_AWS_116", SYNCHRONOUS),
              new Rule("CKV_AWS_117", "It reaches AWS services only, over TLS and with IAM."),
              new Rule("CKV_AWS_173", "The environment holds names of resources and no secrets.")),
          List.of(new Rule("Serverless::Serverless-LambdaDLQ", SYNCHRONOUS)));

  static final Suppressions ROLE =
      new Suppressions(
          List.of(),
          List.of(
              new Rule("AwsSolutions::AwsSolutions-IAM5[Resource::*]", X_RAY),
              new Rule("Serverless::Serverless-LambdaStarPermissions", X_RAY)));

  static final Suppressions LOG_GROUP =
      new Suppressions(
          List.of(new Rule("CKV_AWS_158", "CloudWatch encrypts logs with a key of its own.")),
          List.of());

  static final Suppressions TABLE =
      new Suppressions(
          List.of(new Rule("CKV_AWS_119", "It is encrypted with the key that AWS manages.")),
          List.of());

  static final Suppressions PUBLIC_ROUTE =
      new Suppressions(
          List.of(),
          List.of(new Rule("AwsSolutions::AwsSolutions-APIG4", "Declared with @Public.")));

  YamlMap metadata() {
    return new YamlMap()
        .putUnlessEmpty("checkov", new YamlMap().putUnlessEmpty("skip", nodes(checkov, "comment")))
        .putUnlessEmpty(
            "cdk_nag", new YamlMap().putUnlessEmpty("rules_to_suppress", nodes(nag, "reason")));
  }

  private static YamlList nodes(List<Rule> rules, String reason) {
    return YamlList.of(
        rules.stream()
            .map(rule -> new YamlMap().put("id", rule.id()).put(reason, rule.reason()))
            .toList());
  }
}
