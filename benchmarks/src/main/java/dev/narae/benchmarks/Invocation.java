package dev.narae.benchmarks;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import org.jspecify.annotations.Nullable;

/** What Lambda tells of one invocation; none of it changes. */
final class Invocation implements Context {
  @Override
  public String getAwsRequestId() {
    return "11111111-2222-4333-8444-555555555555";
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/notes";
  }

  @Override
  public String getLogStreamName() {
    return "2026/01/01/[1]00000000000000000000000000000000";
  }

  @Override
  public String getFunctionName() {
    return "notes";
  }

  @Override
  public String getFunctionVersion() {
    return "1";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:ap-northeast-2:123456789012:function:notes";
  }

  /** Only mobile SDKs that call the function themselves send one. */
  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  /** Only mobile SDKs that call the function themselves send one. */
  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return 10_000;
  }

  @Override
  public int getMemoryLimitInMB() {
    return 1024;
  }

  @Override
  public LambdaLogger getLogger() {
    return LambdaRuntime.getLogger();
  }
}
