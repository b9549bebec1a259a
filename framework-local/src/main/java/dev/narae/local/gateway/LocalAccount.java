package dev.narae.local.gateway;

/** The AWS account that exists on this machine only. */
final class LocalAccount {
  static final String ID = "000000000000";
  static final String REGION = "us-east-1";
  static final String API_ID = "local";
  static final String USER_ID = "AIDALOCALUSER0000000";
  static final String USER_ARN = "arn:aws:iam::" + ID + ":user/local";

  private LocalAccount() {}

  /** What an authorizer is asked about: a method and path of an API's stage. */
  static String methodArn(String stage, String method, String path) {
    return "arn:aws:execute-api:%s:%s:%s/%s/%s%s"
        .formatted(REGION, ID, API_ID, stage, method, path);
  }
}
